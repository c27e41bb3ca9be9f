package dev.porchlight.knowledge.article.write;

import dev.porchlight.knowledge.article.commands.ChangeAudience;
import dev.porchlight.knowledge.article.commands.DiscardDraft;
import dev.porchlight.knowledge.article.commands.Draft;
import dev.porchlight.knowledge.article.commands.DraftArticle;
import dev.porchlight.knowledge.article.commands.EditDraft;
import dev.porchlight.knowledge.article.commands.PublishArticle;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.commands.WithdrawArticle;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles")
@Tag(name = "Writing articles")
class ArticleCommandController {

    /** A draft as a whole. */
    record ArticleText(
            @Schema(maxLength = Draft.LONGEST_TITLE) @NotNull(message = "is required")
            String title,

            @Schema(
                    maxLength = Markdown.LONGEST,
                    description = "May be empty as long as it is not published. Pictures are files that were uploaded:"
                            + " ![what it shows](/api/article-files/ID)")
            @NotNull(message = "is required")
            String markdown,

            @Schema(description = "A BCP 47 tag; en-GB if left out") @Nullable
            String language,

            @NotNull(message = "is required") UUID subjectId,

            @Schema(description = "Up to 20 other articles") @Nullable
            List<@NotNull(message = "is required") UUID> relatedIds,

            @Schema(description = "Up to 20 files that were uploaded, or that it has already") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds) {

        Draft draft() {
            return new Draft(title, markdown, language, subjectId, relatedIds, attachmentIds);
        }
    }

    /** The same, and whom it will be for. */
    record NewArticle(
            @Schema(maxLength = Draft.LONGEST_TITLE) @NotNull(message = "is required")
            String title,

            @Schema(maxLength = Markdown.LONGEST) @NotNull(message = "is required")
            String markdown,

            @Schema(description = "A BCP 47 tag; en-GB if left out") @Nullable
            String language,

            @NotNull(message = "is required") UUID subjectId,

            @Schema(description = "Everyone if left out") @Nullable
            Audience audience,

            @Schema(description = "For the audience of organisations, and only for that: 1 to 200") @Nullable
            List<@NotNull(message = "is required") UUID> organisationIds,

            @Schema(description = "Up to 20 other articles") @Nullable
            List<@NotNull(message = "is required") UUID> relatedIds,

            @Schema(description = "Up to 20 files that were uploaded") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds) {

        Draft draft() {
            return new Draft(title, markdown, language, subjectId, relatedIds, attachmentIds);
        }
    }

    record NewAudience(
            @NotNull(message = "is required") Audience audience,

            @Schema(description = "For the audience of organisations, and only for that: 1 to 200") @Nullable
            List<@NotNull(message = "is required") UUID> organisationIds) {}

    record DraftedArticle(UUID id, long number) {}

    private final Commands commands;
    private final ArticleNumbers numbers;

    ArticleCommandController(Commands commands, ArticleNumbers numbers) {
        this.commands = commands;
        this.numbers = numbers;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("knowledge:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin an article")
    ResponseEntity<DraftedArticle> draft(@Valid @RequestBody NewArticle article, Caller caller) {
        Draft draft = article.draft();
        Readers readers = new Readers(article.audience(), article.organisationIds());
        DraftedArticle drafted = new DraftedArticle(UUID.randomUUID(), numbers.next());
        commands.send(new DraftArticle(drafted.id(), drafted.number(), draft, readers), caller);
        return ResponseEntity.created(URI.create("/api/articles/" + drafted.id() + "/draft"))
                .body(drafted);
    }

    @PutMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change an article's draft", description = "Readers see it with the next publication.")
    void edit(@PathVariable UUID id, @Valid @RequestBody ArticleText text, Caller caller) {
        commands.send(new EditDraft(id, text.draft()), caller);
    }

    @DeleteMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw away what was changed since the last publication")
    void discard(@PathVariable UUID id, Caller caller) {
        commands.send(new DiscardDraft(id), caller);
    }

    @PostMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Publish the draft as the next edition")
    void publish(@PathVariable UUID id, Caller caller) {
        commands.send(new PublishArticle(id), caller);
    }

    @DeleteMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw what is published")
    void withdraw(@PathVariable UUID id, Caller caller) {
        commands.send(new WithdrawArticle(id), caller);
    }

    @PutMapping("/{id}/audience")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Choose who may read an article", description = "It holds at once.")
    void changeAudience(@PathVariable UUID id, @Valid @RequestBody NewAudience audience, Caller caller) {
        Readers readers = new Readers(audience.audience(), audience.organisationIds());
        commands.send(new ChangeAudience(id, readers), caller);
    }
}
