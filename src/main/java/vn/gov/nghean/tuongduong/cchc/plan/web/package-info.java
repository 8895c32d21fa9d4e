/**
 * The plan over HTTP.
 */
@NullMarked
package vn.gov.nghean.tuongduong.cchc.plan.web;

import org.jspecify.annotations.NullMarked;
