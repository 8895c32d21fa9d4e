package vn.gov.nghean.tuongduong.cchc.register;

/**
 * A table that somebody sent, and what they said of it.
 *
 * @param file its name
 * @param content CSV or .xlsx
 * @param year the year it is for, where a register has years
 * @param title what it is based on, where a register asks for it
 * @param sample whether it is a sample only
 */
public record SentTable(String file, byte[] content, int year, String title, boolean sample) {
}
