package dev.porchlight.identity.visit.write;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param lasts after how long a visit ends by itself */
@ConfigurationProperties("porchlight.visits")
record VisitSettings(Duration lasts) {}
