package dev.porchlight.workingtime;

/**
 * A part of a country.
 *
 * @param code as in ISO 3166-2, in small letters and without the country: {@code sct} of {@code gb}
 */
public record Region(String code, String name) {}
