package dev.porchlight.knowledge.imports;

import dev.porchlight.knowledge.article.Articles;
import dev.porchlight.knowledge.article.commands.Draft;
import dev.porchlight.knowledge.article.commands.DraftArticle;
import dev.porchlight.knowledge.article.commands.Readers;
import dev.porchlight.knowledge.article.commands.ReviseArticle;
import dev.porchlight.knowledge.article.write.ArticleNumbers;
import dev.porchlight.knowledge.imports.Imported.Outcome;
import dev.porchlight.knowledge.markdown.Addresses;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes articles of an archive's texts. Each is decided on its own: what is refused does not keep the others. All that
 * are new are drafted before any is finished, so that they can name each other.
 */
@Component
class Importer {

    private final Commands commands;
    private final DerivedIds ids;
    private final Articles articles;
    private final ArticleNumbers numbers;
    private final Shelf shelf;
    private final ImportedFiles files;

    Importer(
            Commands commands,
            DerivedIds ids,
            Articles articles,
            ArticleNumbers numbers,
            Shelf shelf,
            ImportedFiles files) {
        this.commands = commands;
        this.ids = ids;
        this.articles = articles;
        this.numbers = numbers;
        this.shelf = shelf;
        this.files = files;
    }

    /**
     * What became of each text, in the order of their paths.
     *
     * @param told run after each step; there are three for each text
     */
    List<Imported> make(Archive archive, Caller by, Runnable told) {
        return new Run(archive, by, told).results();
    }

    /** The texts are read anew for each step: all at once they may be larger than the memory there is. */
    private final class Run {

        private final Archive archive;
        private final Caller by;
        private final Runnable told;

        /** Of those that were not refused, the numbers of their articles. */
        private final Map<String, Long> numberOf = new TreeMap<>();

        private final Set<String> drafted = new HashSet<>();
        private final Map<String, Imported> results = new TreeMap<>();

        Run(Archive archive, Caller by, Runnable told) {
            this.archive = archive;
            this.by = by;
            this.told = told;
        }

        List<Imported> results() {
            archive.texts().forEach(path -> unlessRefused(path, this::number));
            List.copyOf(numberOf.keySet()).forEach(path -> unlessRefused(path, this::draft));
            List.copyOf(numberOf.keySet()).forEach(path -> unlessRefused(path, this::finish));
            return List.copyOf(results.values());
        }

        private void unlessRefused(String path, Consumer<Page> step) {
            try {
                step.accept(Page.of(idOf(path), path, archive.read(path)));
            } catch (InvalidInput e) {
                refuse(path, problem(e));
            } catch (RuleBroken e) {
                refuse(path, e.getMessage());
            } catch (IOException e) {
                refuse(path, "cannot be read");
            }
            told.run();
        }

        private void refuse(String path, String problem) {
            numberOf.remove(path);
            results.put(path, Imported.refused(path, problem));
        }

        private static String problem(InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> (error.pointer().replaceFirst("^/", "") + " " + error.message()).strip())
                    .collect(Collectors.joining("; "));
        }

        private void number(Page page) {
            numberOf.put(page.path(), articles.numberOf(page.id()).orElseGet(numbers::next));
        }

        private void draft(Page page) {
            if (articles.numberOf(page.id()).isEmpty()) {
                ReviseArticle said = whatIsSaid(page);
                Draft draft = new Draft(
                        said.title(), said.markdown(), said.language(), said.subjectId(), said.relatedIds(), null);
                Readers readers = said.readers() == null ? new Readers(null, null) : said.readers();
                commands.send(new DraftArticle(page.id(), numberOf.get(page.path()), draft, readers), by);
                drafted.add(page.path());
            }
        }

        private void finish(Page page) {
            ReviseArticle said = whatIsSaid(page);
            boolean changed = commands.send(said, by) != null;
            Outcome outcome =
                    drafted.contains(page.path()) ? Outcome.CREATED : changed ? Outcome.UPDATED : Outcome.UNCHANGED;
            results.put(
                    page.path(),
                    new Imported(
                            page.path(),
                            outcome,
                            page.id(),
                            numberOf.get(page.path()),
                            page.title(),
                            null,
                            Markdown.render("/markdown", said.markdown()).notShown()));
        }

        private ReviseArticle whatIsSaid(Page page) {
            return new ReviseArticle(
                    page.id(),
                    page.title(),
                    Addresses.change(page.markdown(), (address, isPicture) -> moved(page, address, isPicture)),
                    page.about().language(),
                    shelf.subjectOf(page, by),
                    relatedTo(page),
                    shelf.readersOf(page),
                    page.about().publish());
        }

        /** Those of them that are articles; null if the text does not say any. */
        private List<UUID> relatedTo(Page page) {
            List<String> addresses = page.about().related();
            return addresses == null
                    ? null
                    : addresses.stream()
                            .map(address -> related(page, address))
                            .filter(id -> articles.numberOf(id).isPresent())
                            .toList();
        }

        /** Where an address leads once the texts are articles; null if it leads there already, or nowhere. */
        private String moved(Page page, String address, boolean isPicture) {
            Optional<String> path = Paths.resolve(page.path(), address);
            if (path.isEmpty()) {
                return null;
            }
            if (archive.isText(path.get())) {
                Long number = numberOf.get(path.get());
                return number == null ? null : "/articles/" + number;
            }
            if (archive.has(path.get())) {
                return "/api/article-files/" + files.idOf(archive, path.get(), page.id(), by);
            }
            if (isPicture) {
                throw new InvalidInput("", "shows a picture that is not in the archive: " + address);
            }
            return null;
        }

        /** One that was refused is left out. */
        private UUID related(Page page, String address) {
            return Paths.resolve(page.path(), address)
                    .filter(archive::isText)
                    .map(Importer.this::idOf)
                    .orElseThrow(() -> new InvalidInput("/related", "names what is not in the archive: " + address));
        }
    }

    private UUID idOf(String path) {
        return ids.of("imported article " + path);
    }
}
