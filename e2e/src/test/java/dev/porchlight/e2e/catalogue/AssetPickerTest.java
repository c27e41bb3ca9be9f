package dev.porchlight.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import dev.porchlight.e2e.system.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What it is about is chosen from the assets that somebody may see: their own, their site's, all. */
@PortalTest
class AssetPickerTest {

    private final Portal portal;
    private final Customer customer;
    private final Person user;
    private final Wanted repair;

    AssetPickerTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Willow Print");
        this.user = customer.contact(Unique.words("Elin Willow"), "user", "organisation", customer.site("Quay Works"));
        this.repair =
                Wanted.add(portal, customer, "Repair", List.of(Wanted.question("machine", "asset", "Which machine?")));
        StringBuilder table =
                new StringBuilder("Asset number,Asset type,Site,Owner,Key field,Key field 2,Key field 3\n");
        table.append("MINE-1,Laptop,,%s,ThinkPad T14,i5,16 GB\n".formatted(user.email()));
        table.append("SITE-1,Printer,Quay Works,,LaserJet M404,10.0.0.9,\n");
        for (int i = 1; i <= 10; i++) {
            table.append("REST-%02d,Monitor,,,P2422H,24 inch,\n".formatted(i));
        }
        portal.as(Person.AGENT)
                .upload(
                        "/api/assets/imports?organisationId=" + customer.id(),
                        "assets.csv",
                        "text/csv",
                        table.toString().getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    @Test
    void an_issue_is_about_an_asset_that_is_found_by_tab_page_and_search(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(user));
        report.write(Unique.words("Prints stripes"), "On every page").weigh("low", "low");
        report.button("Choose an asset").click();
        Locator picker = report.dialog(Pattern.compile("^Choose an asset"));
        assertThat(picker.getByRole(AriaRole.COLUMNHEADER))
                .hasText(
                        new String[] {"Asset Number", "Asset Type", "Site", "Key Field", "Key Field 2", "Key Field 3"});
        assertThat(rows(picker)).hasText(new Pattern[] {Pattern.compile("MINE-1.*Laptop.*ThinkPad T14.*i5.*16 GB")});
        button(picker, "Sites Assets").click();
        assertThat(rows(picker)).hasText(new Pattern[] {Pattern.compile("SITE-1.*Printer.*Quay Works")});
        button(picker, "All Assets").click();
        assertThat(picker.getByText("Page 1 of 2")).isVisible();
        button(picker, "Next").click();
        assertThat(picker.getByText("Page 2 of 2")).isVisible();
        assertThat(rows(picker)).hasCount(2);
        picker.getByRole(AriaRole.SEARCHBOX).fill("nothing of that name");
        assertThat(picker.getByText("No rows found")).isVisible();
        assertThat(picker.getByText("Page 1 of 1")).isVisible();
        picker.getByRole(AriaRole.SEARCHBOX).fill("laserjet");
        button(picker, "SITE-1").click();
        assertThat(picker).isHidden();
        assertThat(report.text("SITE-1 (Printer)")).isVisible();
        report.submit();
        long number = report.number();

        Screen ticket = Screen.of(browsing.as(user, "/tickets/" + number));
        ticket.link("SITE-1 (Printer)").click();
        assertThat(ticket.title()).containsText("SITE-1");
        assertThat(ticket.text("#" + number).first()).isVisible();
    }

    @Test
    void a_request_names_an_asset_on_a_telephone(Browsing browsing) {
        Screen asking = Screen.of(browsing.as(user, Look.PHONE, "/services/" + repair.id()));
        asking.button("Choose an asset").click();
        Locator picker = asking.dialog(Pattern.compile("^Choose an asset"));
        button(picker, "MINE-1").click();
        asking.button("Check your answers").click();
        assertThat(asking.text("MINE-1 (Laptop)")).isVisible();
        asking.button("Send request").click();
        assertThat(asking.page().getByText(Pattern.compile("Request #\\d+ was sent\\.")))
                .isVisible();
        assertThat(asking.text("MINE-1 (Laptop)")).isVisible();
    }

    @Test
    void the_service_team_asks_for_a_customer_who_called(Browsing browsing) {
        Screen asking = Screen.of(browsing.as(Person.AGENT, "/agent/requests"));
        asking.link("Ask for a customer").click();
        asking.pick("Customer", customer.name());
        asking.pick("Who asks for it?", user.name());
        asking.link(repair.name()).click();
        assertThat(asking.title()).hasText(repair.name());
        asking.button("Choose an asset").click();
        Locator picker = asking.dialog(Pattern.compile("^Choose an asset"));
        button(picker, "MINE-1").click();
        asking.button("Check your answers").click();
        assertThat(asking.text("For " + user.name())).isVisible();
        asking.button("Send request").click();
        assertThat(asking.title()).hasText(repair.name());
        assertThat(asking.text("MINE-1 (Laptop)")).isVisible();

        Screen theirs = Screen.of(browsing.as(user, "/tickets?issues=false"));
        theirs.find(AriaRole.LINK, Pattern.compile(repair.name())).first().click();
        assertThat(theirs.title()).hasText(repair.name());
        assertThat(theirs.text("MINE-1 (Laptop)")).isVisible();
    }

    private static Locator rows(Locator picker) {
        return picker.locator("tbody").getByRole(AriaRole.ROW);
    }

    private static Locator button(Locator picker, String name) {
        return picker.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
