package dev.porchlight.e2e.billing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.accessibility.Audit;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Api;
import dev.porchlight.e2e.system.Bills;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody who bills does in a day, all of it in dialogs, and what the customer sees of it. */
@PortalTest
class BillingDayTest {

    private final Portal portal;
    private final Customer customer;
    private final Person director;
    private final Bills bills;
    private final Api biller;

    BillingDayTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Sorrel Bakery");
        this.director = customer.primary("Bea Sorrel");
        this.bills = new Bills(portal, customer, director);
        this.biller = portal.as(Person.ADMINISTRATOR);
    }

    private static Screen agent(Browsing browsing, String path) {
        return Screen.of(browsing.as(Person.ADMINISTRATOR, Look.DESK, path));
    }

    private static void press(Locator dialog, String button) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void a_quote_is_sent_revised_and_taken_back(Browsing browsing) {
        String quote = bills.draftQuote();
        Screen agent = agent(browsing, "/agent/quotes/" + quote);
        agent.button("Send").click();
        Locator sending = agent.dialog(Pattern.compile("^Send this quote"));
        press(sending, "Send");
        assertThat(sending).isHidden();
        assertThat(agent.text("Nobody has opened this version yet.")).isVisible();

        agent.link("Revise").click();
        agent.page().getByLabel("Unit price").first().fill("1740");
        assertThat(agent.text("£2,088.00").first()).isVisible();
        agent.button("Save draft").click();
        agent.button("Send").click();
        sending.getByLabel("What is different").fill("The controller became dearer.");
        Audit.requireAtEveryWidth(agent.page(), "sending of a quote");
        press(sending, "Send");
        assertThat(sending).isHidden();
        Screen theirs = Screen.of(browsing.as(director, Look.PHONE, "/quotes/" + quote));
        assertThat(theirs.text("The controller became dearer.").first()).isVisible();
        assertThat(agent.text(director.name() + " ·").first()).isVisible();

        agent.button("Take back").click();
        Locator taking = agent.dialog(Pattern.compile("^Take this quote back"));
        press(taking, "Take back");
        assertThat(taking.getByText("Give a reason.")).isVisible();
        taking.getByLabel("Reason").fill("The supplier is out of stock.");
        press(taking, "Take back");
        assertThat(taking).isHidden();
        // It is heard of without a reload, and cannot be signed any more.
        assertThat(theirs.text("This quote was taken back.").first()).isVisible();
        assertThat(theirs.button("Accept and sign")).isHidden();
    }

    @Test
    void an_invoice_is_issued_paid_in_part_and_credited_and_its_payment_reversed(Browsing browsing) {
        String invoice = bills.draftInvoice();
        Screen agent = agent(browsing, "/agent/invoices/" + invoice);
        agent.button("Issue").click();
        press(agent.dialog(Pattern.compile("^Issue this invoice")), "Issue");
        assertThat(agent.title()).hasText(Pattern.compile("^Invoice \\S+\\d\\s*$"));

        agent.button("Record payment").click();
        Locator payment = agent.dialog(Pattern.compile("^Record a payment"));
        assertThat(payment.getByLabel("Amount in GBP")).hasValue("126.76");
        payment.getByLabel("Amount in GBP").fill("26.76");
        payment.getByLabel("Bank reference").fill("BACS 7");
        Audit.requireAtEveryWidth(agent.page(), "payment of an invoice");
        press(payment, "Record payment");
        assertThat(payment).isHidden();
        assertThat(agent.text("£100.00").first()).isVisible();

        agent.button("Credit").click();
        Locator credit = agent.dialog(Pattern.compile("^Credit"));
        credit.getByLabel("All that is left").uncheck();
        credit.getByLabel("Support by the hour", new Locator.GetByLabelOptions().setExact(true))
                .check();
        credit.getByLabel("Amount in GBP of").fill("21.13");
        credit.getByLabel("Reason").fill("A quarter of an hour too much");
        Audit.requireAtEveryWidth(agent.page(), "credit of an invoice");
        press(credit, "Credit");
        assertThat(credit).isHidden();
        // 21.13 and its tax are 25.36.
        assertThat(agent.find(AriaRole.LINK, Pattern.compile("^Credit note"))).isVisible();
        assertThat(agent.text("£74.64").first()).isVisible();
        Screen theirs = Screen.of(browsing.as(director, Look.PHONE, "/invoices/" + invoice));
        assertThat(theirs.text("£74.64").first()).isVisible();

        agent.button("Reverse the payment of £26.76").click();
        Locator reversal = agent.dialog(Pattern.compile("^Reverse this payment"));
        Audit.requireAtEveryWidth(agent.page(), "reversal of a payment");
        press(reversal, "Reverse");
        assertThat(agent.text("£101.40").first()).isVisible();
        assertThat(theirs.text("£101.40").first()).isVisible();
    }

    @Test
    void a_dispute_is_answered(Browsing browsing) {
        String invoice = bills.issuedInvoice();
        portal.as(director)
                .put("/api/invoices/" + invoice + "/sign-off", Map.of("agreed", false, "comment", "Too long."))
                .expect(204);
        Screen agent = agent(browsing, "/agent/invoices/" + invoice);
        assertThat(agent.text("Too long.")).isVisible();
        agent.button("Answer dispute").click();
        Locator answering = agent.dialog(Pattern.compile("^Answer the customer"));
        answering.getByLabel("Answer").fill("You are right: we credit a quarter of an hour.");
        Audit.requireAtEveryWidth(agent.page(), "answer to a dispute");
        press(answering, "Answer dispute");
        assertThat(answering).isHidden();
        Screen theirs = Screen.of(browsing.as(director, Look.PHONE, "/invoices/" + invoice));
        assertThat(theirs.text("You are right: we credit a quarter of an hour."))
                .isVisible();
    }

    @Test
    void an_allotment_is_adjusted_and_its_report_stands_in_a_window_of_its_own(Browsing browsing) {
        String contract = bills.contract("Managed bakery", "10 hours a month", 600);
        Screen agent = agent(browsing, "/agent/contracts/" + contract);
        agent.button("Adjust 10 hours a month").click();
        Locator adjusting = agent.dialog(Pattern.compile("^Adjust 10 hours"));
        adjusting.getByLabel("By how much; with a minus to take away").fill("-2:30");
        press(adjusting, "Adjust");
        assertThat(adjusting.getByText("Say why.")).isVisible();
        adjusting.getByLabel("Reason, which the customer sees").fill("Counted twice in spring");
        Audit.requireAtEveryWidth(agent.page(), "adjustment of an allotment");
        press(adjusting, "Adjust");
        assertThat(adjusting).isHidden();
        assertThat(agent.text("7 h 30 min").first()).isVisible();

        Screen asking = Screen.of(browsing.as(director, Look.DESK, "/contracts/report"));
        Page report = asking.page().waitForPopup(() -> asking.find(AriaRole.BUTTON, Pattern.compile("^Search.*window"))
                .click());
        assertThat(report.getByText("Counted twice in spring")).isVisible();
        assertThat(report.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print")))
                .isVisible();
        Audit.requireAtEveryWidth(report, "report of an allotment");
        String csv = report.getByText("Download as CSV").getAttribute("href");
        assertThat(portal.as(director).get(csv).text()).contains("Counted twice in spring");

        asking.choice("Type").selectOption("Tickets");
        Page none = asking.page().waitForPopup(() -> asking.find(AriaRole.BUTTON, Pattern.compile("^Search.*window"))
                .click());
        assertThat(none.getByText("No allotment is available")).isVisible();
    }
}
