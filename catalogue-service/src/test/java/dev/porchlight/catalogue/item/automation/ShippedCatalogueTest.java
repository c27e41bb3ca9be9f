package dev.porchlight.catalogue.item.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.catalogue.item.automation.ShippedCatalogue.Contents;
import dev.porchlight.forms.FormCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is shipped can be asked. */
class ShippedCatalogueTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Contents contents = ShippedCatalogue.read(json, "catalogue", Contents.class);

    private List<ShippedItem> items() {
        return contents.items().stream()
                .map(key -> ShippedCatalogue.read(json, key, ShippedItem.class))
                .toList();
    }

    @Test
    void everyFormIsSound() {
        for (ShippedItem item : items()) {
            assertThat(FormCheck.of(item.form())).as(item.key()).isEmpty();
        }
    }

    /** And nothing stands there that nobody says any more. */
    @Test
    void everyTextIsThereInGerman() {
        Stream<String> called = contents.categories().stream().map(ShippedCatalogue.ShippedCategory::name);
        Stream<String> asked = items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.name(), item.summary()), item.form().texts()));
        assertThat(ShippedCatalogue.translations(json).get("de").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(called, asked).distinct().toList());
    }

    @Test
    void theItemsOfTheTwoCategories() {
        assertThat(listed("users-and-services"))
                .containsExactlyInAnyOrder(
                        "Add/Remove Printer",
                        "Create New Shared Mailbox",
                        "General Request",
                        "Leaver",
                        "Modify Distribution List",
                        "Modify Shared Mailbox",
                        "Modify SharePoint Permissions",
                        "Modify Teams Talk Call Routing",
                        "New Starter",
                        "Set/Update Out of Office",
                        "Shared Drive Access",
                        "Update Email Signature");
        assertThat(listed("software-changes"))
                .containsExactlyInAnyOrder(
                        "Access to Business Applications", "Change Quantity of Licences", "Update Application Version");
    }

    private List<String> listed(String category) {
        return items().stream()
                .filter(item -> item.listed() && item.category().equals(category))
                .map(ShippedItem::name)
                .toList();
    }

    @Test
    void partsComeBeforeWhatTheyArePartsOf() {
        List<String> before = new ArrayList<>();
        for (ShippedItem item : items()) {
            if (item.parts() != null) {
                assertThat(before)
                        .containsAll(item.parts().stream()
                                .map(ShippedItem.ShippedPart::key)
                                .toList());
            }
            before.add(item.key());
        }
    }
}
