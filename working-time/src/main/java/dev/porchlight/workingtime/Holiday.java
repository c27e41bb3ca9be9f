package dev.porchlight.workingtime;

import java.time.LocalDate;

/** A day on which nobody works, whatever the day of the week. */
public record Holiday(LocalDate date, String name) {}
