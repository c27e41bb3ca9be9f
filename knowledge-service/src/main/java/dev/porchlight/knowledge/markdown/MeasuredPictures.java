package dev.porchlight.knowledge.markdown;

import dev.porchlight.platform.file.PictureSides;
import dev.porchlight.platform.file.Sides;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says of the pictures in a text how large they are, so that nothing moves when they come. It is added to what is
 * answered, not kept with the text: files are measured, texts are made of events alone.
 */
@Component
public class MeasuredPictures {

    /** As the policy of texts leaves it. */
    private static final Pattern PICTURE = Pattern.compile("<img src=\"/api/article-files/([0-9a-f-]{36})\"");

    private final PictureSides sides;

    MeasuredPictures(PictureSides sides) {
        this.sides = sides;
    }

    /** @param html which {@link Markdown} made */
    public String in(String html) {
        Set<UUID> pictures =
                PICTURE.matcher(html).results().map(MeasuredPictures::idOf).collect(Collectors.toSet());
        Map<UUID, Sides> known = sides.of(pictures);
        return PICTURE.matcher(html).replaceAll(picture -> picture.group() + attributes(known.get(idOf(picture))));
    }

    private static UUID idOf(MatchResult picture) {
        return UUID.fromString(picture.group(1));
    }

    private static String attributes(Sides sides) {
        return sides == null ? "" : " width=\"%d\" height=\"%d\"".formatted(sides.width(), sides.height());
    }
}
