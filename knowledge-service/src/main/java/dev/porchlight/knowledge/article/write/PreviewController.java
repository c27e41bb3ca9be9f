package dev.porchlight.knowledge.article.write;

import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Writing articles")
class PreviewController {

    record PreviewText(
            @Schema(maxLength = Markdown.LONGEST) @NotNull(message = "is required")
            String markdown) {}

    record Preview(String html) {}

    @PostMapping("/api/article-previews")
    @Operation(summary = "See what readers would see of a text", description = "Nothing is stored.")
    Preview preview(@Valid @RequestBody PreviewText text, Caller caller) {
        caller.requireAgentOr("knowledge:write");
        String clean = Markdown.clean("/markdown", text.markdown());
        return new Preview(Markdown.render("/markdown", clean).html());
    }
}
