package dev.porchlight.knowledge.article.write;

import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.knowledge.markdown.MeasuredPictures;
import dev.porchlight.knowledge.markdown.Rendered;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Writing articles")
class PreviewController {

    record PreviewText(
            @Schema(maxLength = Markdown.LONGEST) @NotNull(message = "is required")
            String markdown) {}

    /** @param notShown the addresses of pictures from elsewhere; readers see their description only */
    record Preview(String html, List<String> notShown) {}

    private final MeasuredPictures pictures;

    PreviewController(MeasuredPictures pictures) {
        this.pictures = pictures;
    }

    @PostMapping("/api/article-previews")
    @Operation(summary = "See what readers would see of a text", description = "Nothing is stored.")
    Preview preview(@Valid @RequestBody PreviewText text, Caller caller) {
        caller.requireAgentOr("knowledge:write");
        String clean = Markdown.clean("/markdown", text.markdown());
        Rendered rendered = Markdown.render("/markdown", clean);
        return new Preview(pictures.in(rendered.html()), rendered.notShown());
    }
}
