/**
 * Template and data to documents; letters in the layout of Decree 30/2020.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.gov.nghean.tuongduong.cchc.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
