/**
 * The plan on the engine: row processes built with the model API, and the beans they
 * call.
 */
@NullMarked
package vn.gov.nghean.tuongduong.cchc.plan.process;

import org.jspecify.annotations.NullMarked;
