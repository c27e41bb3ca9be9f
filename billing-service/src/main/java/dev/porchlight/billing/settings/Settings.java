package dev.porchlight.billing.settings;

import dev.porchlight.billing.settings.events.BillingSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The settings as commands are decided by them: never behind. */
public interface Settings {

    /** There is one such aggregate in a deployment, under this id. */
    UUID ID = UUID.fromString("b1111111-0000-4000-8000-000000000001");

    BillingSettings current();

    /** Which day it is at the MSP. */
    default LocalDate dayOf(Instant time) {
        return time.atZone(zone()).toLocalDate();
    }

    /** The first moment at which a day is over at the MSP. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** When people are told of something about a day: in its morning, at the MSP. */
    default Instant morningOf(LocalDate day) {
        return day.atTime(8, 0).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return ZoneId.of(current().timeZone());
    }
}
