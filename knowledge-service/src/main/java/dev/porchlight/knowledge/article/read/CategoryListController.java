package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** It is here, and not with the categories, for what it counts are articles. */
@RestController
@Tag(name = "Categories")
class CategoryListController {

    record SubjectItem(UUID id, String name, long articles) {}

    record CategoryItem(UUID id, String name, long articles, long version, List<SubjectItem> subjects) {}

    record CategoryList(List<CategoryItem> items, long articles) {}

    private record Row(UUID categoryId, String category, long version, UUID subjectId, String subject, long articles) {}

    private final JdbcClient jdbc;

    CategoryListController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/article-categories")
    @Operation(
            summary = "List categories and their subjects by name",
            description = "With how many published articles you may read in them. Customers see those that have any.")
    CategoryList list(Caller caller) {
        Readable readable = Readable.by(caller);
        List<Row> rows = jdbc.sql("""
                        select c.id as category_id, c.name as category, c.version, s.id as subject_id, s.name as subject,
                          count(a.id) as articles
                        from category c
                        left join subject s on s.category_id = c.id and not s.removed
                        left join article a on a.subject_id = s.id and (%s)
                        where not c.removed
                        group by c.id, s.id
                        order by lower(c.name), lower(s.name)""".formatted(readable.condition()))
                .params(readable.parameters())
                .query(Row.class)
                .list();
        Map<UUID, List<Row>> categories = new LinkedHashMap<>();
        rows.stream().filter(row -> row.articles() > 0 || !caller.isCustomer()).forEach(row -> categories
                .computeIfAbsent(row.categoryId(), id -> new ArrayList<>())
                .add(row));
        return new CategoryList(
                categories.values().stream()
                        .map(CategoryListController::category)
                        .toList(),
                rows.stream().mapToLong(Row::articles).sum());
    }

    private static CategoryItem category(List<Row> subjects) {
        Row any = subjects.getFirst();
        return new CategoryItem(
                any.categoryId(),
                any.category(),
                subjects.stream().mapToLong(Row::articles).sum(),
                any.version(),
                subjects.stream()
                        .filter(row -> row.subjectId() != null)
                        .map(row -> new SubjectItem(row.subjectId(), row.subject(), row.articles()))
                        .toList());
    }
}
