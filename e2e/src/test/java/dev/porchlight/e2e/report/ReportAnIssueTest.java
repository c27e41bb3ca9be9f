package dev.porchlight.e2e.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.pages.TicketsPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PortalTest
class ReportAnIssueTest {

    private final Portal portal;
    private final Customer customer;

    ReportAnIssueTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Rowan Reports");
    }

    /** Who has begun to report nothing yet: what one test leaves half written would come back in the next. */
    private Person somebody() {
        return customer.user(Unique.words("Rita Rowan"));
    }

    @Test
    void what_is_left_out_is_marked_and_nothing_is_sent(Browsing browsing) {
        Page page = browsing.as(somebody());
        List<String> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> note(request, sent));
        ReportPage report = ReportPage.open(page);

        report.submit();

        for (String field : List.of(
                "Enter a summary",
                "Enter the details",
                "Choose the urgency",
                "Choose the impact",
                "Choose the priority")) {
            assertThat(report.alert().getByText(field)).isVisible();
        }
        assertThat(report.summary()).hasAttribute("aria-invalid", "true");
        assertThat(report.details()).hasAttribute("aria-invalid", "true");
        assertThat(report.urgency()).hasAttribute("aria-invalid", "true");

        report.alert().getByText("Enter a summary").click();
        assertThat(report.summary()).isFocused();

        report.write("Only words", "No weight was given");
        report.submit();
        assertThat(report.alert().getByText("Choose the urgency")).isVisible();
        assertThat(report.alert().getByText("Enter a summary")).isHidden();
        assertThat(sent).isEmpty();
    }

    private static void note(Request request, List<String> sent) {
        if (request.url().endsWith("/api/tickets") && request.method().equals("POST")) {
            sent.add(request.postData());
        }
    }

    @ParameterizedTest
    @CsvSource({"low,low,low", "high,low,medium", "medium,medium,medium", "medium,high,high", "high,high,critical"})
    void the_priority_follows_from_urgency_and_impact(
            String urgency, String impact, String priority, Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        report.weigh(urgency, impact);
        assertThat(report.priority()).hasValue(priority);
    }

    @Test
    void a_priority_that_was_chosen_stays(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        report.weigh("low", "low");
        report.priority().selectOption(new SelectOption().setValue("critical"));
        report.weigh("medium", "medium");
        assertThat(report.priority()).hasValue("critical");
    }

    @Test
    void with_followers_and_files_from_the_form_to_the_list(Browsing browsing) {
        String summary = Unique.words("Label printer prints half a label");
        Person colleague = somebody();
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        report.write(summary, "Since this morning, every second label.")
                .weigh("high", "medium")
                .follower(colleague.name())
                .attach(file("label.txt", "half a la"), file("log.csv", "time,event\n9:00,jam\n"));
        assertThat(report.page().getByText("label.txt", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        report.submit();
        long number = report.number();

        report.link("Done").click();
        TicketsPage tickets = new TicketsPage(report.page());
        assertThat(tickets.title()).containsText("My Issues and Requests");
        assertThat(tickets.row(summary)).containsText("#" + number);
        tickets.row(summary).getByText("#" + number).click();

        TicketPage ticket = new TicketPage(report.page());
        assertThat(ticket.title()).containsText(summary);
        assertThat(ticket.conversation()).containsText("every second label");
        assertThat(ticket.facts()).containsText(colleague.name());
        assertThat(ticket.download("label.txt")).isVisible();
        assertThat(ticket.download("log.csv")).isVisible();

        TicketPage followers = new TicketPage(browsing.as(colleague, "/tickets/" + number));
        assertThat(followers.title()).containsText(summary);
        var mail = portal.mails().awaited(colleague, saying("#" + number));
        assertThat(mail.subject()).contains(summary);
    }

    @Test
    void submitted_while_a_file_is_on_its_way_it_is_sent_once_the_file_is_there(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        List<Route> held = new CopyOnWriteArrayList<>();
        report.page().route("**/api/attachments?*", held::add);
        report.write(Unique.words("Slow line"), "From a train")
                .weigh("low", "low")
                .attach(file("large.txt", "…"));
        report.submit();
        assertThat(report.text("Your ticket will be sent as soon as they are there."))
                .isVisible();

        held.forEach(Route::resume);
        report.link("Open ticket #" + report.number()).click();
        assertThat(new TicketPage(report.page()).download("large.txt")).isVisible();
    }

    @Test
    void files_can_be_added_once_the_number_is_there(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        report.write(Unique.words("Projector without picture"), "Meeting room 2")
                .weigh("low", "low")
                .submit();
        long number = report.number();

        var chooser = report.page()
                .waitForFileChooser(() -> report.find(AriaRole.BUTTON, Pattern.compile("^Add more files"))
                        .click());
        chooser.setFiles(file("photo.txt", "dark"));
        assertThat(report.text("1 file added to the ticket.")).isVisible();

        report.link("Open ticket #" + number).click();
        assertThat(new TicketPage(report.page()).download("photo.txt")).isVisible();
    }

    @Test
    void what_was_typed_survives_a_reload(Browsing browsing) {
        ReportPage report = ReportPage.open(browsing.as(somebody()));
        String summary = Unique.words("Half written");
        report.write(summary, "and then the phone rang");
        report.page().reload();

        assertThat(report.text("Your unfinished ticket")).isVisible();
        assertThat(report.summary()).hasValue(summary);
        assertThat(report.details()).containsText("and then the phone rang");
        report.button("Discard it").click();
        assertThat(report.summary()).hasValue("");
    }

    @Test
    void pressing_twice_sends_one_ticket(Browsing browsing) {
        String summary = Unique.words("Pressed twice");
        Person impatient = somebody();
        ReportPage report = ReportPage.open(browsing.as(impatient));
        report.write(summary, "impatient").weigh("low", "low");
        report.button("Submit ticket").dblclick();
        report.number();

        var found = portal.as(impatient)
                .get("/api/tickets?q=" + summary.replace(" ", "%20"))
                .expect(200)
                .json();
        assertThat(found.get("total").asInt()).isEqualTo(1);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}
