package dev.porchlight.billing.numbers;

import dev.porchlight.platform.number.Numbers;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers of as many digits from the first document on. */
@Component
class GaplessNumbers implements DocumentNumbers {

    private static final long BEFORE_THE_FIRST = 10_000;

    private final Numbers numbers;

    GaplessNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public long next(Series series) {
        return BEFORE_THE_FIRST
                + numbers.nextWithoutGap(series.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
