package dev.porchlight.e2e.billing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import dev.porchlight.e2e.accessibility.Audit;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Api;
import dev.porchlight.e2e.system.Bills;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Mails;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A director signs on a telephone, an accountant checks an invoice at a desk. */
@PortalTest
class MoneyTest {

    private final Portal portal;
    private final Customer customer;
    private final Person director;
    private final Person user;
    private final Api seller;
    private final Bills bills;

    MoneyTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Tallow Joinery");
        this.director = customer.primary("Dinah Tallow");
        this.user = customer.user("Rory Tallow");
        this.seller = portal.as(Person.ADMINISTRATOR);
        this.bills = new Bills(portal, customer, director);
    }

    @Test
    void a_quote_is_signed_with_a_finger_on_a_telephone(Browsing browsing) {
        String quote = bills.sentQuote();
        assertThat(portal.mails()
                        .awaited(director, Mails.saying("/quotes/" + quote))
                        .text())
                .doesNotContain("1,800.00");
        Screen signing = Screen.of(browsing.as(director, Look.PHONE, "/quotes/" + quote));
        assertThat(signing.title()).hasText("A new saw bench controller");
        assertThat(signing.page().locator("#accept-name")).hasValue(director.name());

        signing.button("Accept and sign").click();
        signing.link("Enter a PO number, or N/A.").click();
        assertThat(signing.page().locator("#accept-purchaseOrder")).isFocused();
        signing.page().locator("#accept-purchaseOrder").fill("n/a");
        signing.checkbox("Cable").check();
        assertThat(signing.text("Due on acceptance: £2,100.00")).isVisible();
        signing.page().locator("#accept-consent").getByRole(AriaRole.CHECKBOX).check();
        draw(signing.page());
        signing.button("Accept and sign").click();

        assertThat(signing.text("Purchase order: N/A.")).isVisible();
        assertThat(signing.button("Accept and sign")).isHidden();
        // The signed copy comes by mail, and says what was agreed.
        portal.mails().awaited(director, Mails.saying("signed"));
        Answer evidence = portal.as(director).get("/api/quotes/" + quote + "/evidence");
        assertThat(evidence.status()).isEqualTo(200);
        assertThat(signing.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    /** Whoever was given the copy, and nobody knows who that is. */
    @Test
    void a_signed_copy_is_checked_without_signing_in(Browsing browsing) {
        String quote = bills.acceptedQuote();
        byte[] copy =
                portal.as(director).get("/api/quotes/" + quote + "/document").bytes();
        Screen checking = Screen.of(browsing.stranger());
        checking.page().navigate(portal.at("/check-document"));
        check(checking, copy);
        assertThat(checking.text("This is ours, and was not changed.")).isVisible();
        assertThat(checking.text("It is the signed copy of quote")).isVisible();
        check(checking, Arrays.copyOf(copy, copy.length + 1));
        assertThat(checking.text("This bears our seal, and was changed after it was sealed."))
                .isVisible();
        check(checking, "%PDF-1.7 of somebody else's".getBytes());
        assertThat(checking.text("This is no PDF that we can read.")).isVisible();
        Audit.requireAtEveryWidth(checking.page(), "check of a signed copy");
    }

    private static void check(Screen checking, byte[] file) {
        checking.page().getByLabel("The file").setInputFiles(new FilePayload("copy.pdf", "application/pdf", file));
        checking.button("Check").click();
    }

    /** Not once with the mouse; and what became of it is where one is then. */
    @Test
    void a_quote_is_signed_by_keyboard_alone(Browsing browsing) {
        String quote = bills.sentQuote();
        Page page = browsing.as(director, Look.DESK, "/quotes/" + quote);
        assertThat(page.locator("#accept-name")).hasValue(director.name());
        tabTo(page, "#accept-purchaseOrder");
        page.keyboard().type("PO 7");
        tabTo(page, "#accept-consent input");
        page.keyboard().press("Space");
        tabTo(page, "#accept input[type=radio]");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#accept-signature");
        page.keyboard().type(director.name());
        tabTo(page, "#accept button[type=submit]");
        page.keyboard().press("Enter");

        assertThat(page.getByText("Purchase order: PO 7.")).isVisible();
        assertThat(page.locator("*:focus").getByText("Purchase order: PO 7.")).isVisible();
        assertThat(page.getByText("Sealed by ")).isVisible();
    }

    private static void tabTo(Page page, String place) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (page.locator(place)
                    .first()
                    .evaluate("element => element === document.activeElement")
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError(place + " is not reached by keyboard");
    }

    /** Whoever is about to sign is told what is different, keeps what they typed, and signs anew. */
    @Test
    void a_revision_while_somebody_signs_says_what_is_different(Browsing browsing) {
        String quote = bills.sentQuote();
        Page page = browsing.as(director, Look.PHONE, "/quotes/" + quote);
        page.locator("#accept-purchaseOrder").fill("PO 99");
        page.locator("#accept-consent").getByRole(AriaRole.CHECKBOX).check();
        Map<String, Object> draft = Map.of(
                "contactId",
                director.id(),
                "accountManagerId",
                seller.get("/api/quotes/" + quote)
                        .json()
                        .at("/accountManager/id")
                        .asString(),
                "content",
                Bills.offer("1740.00"));
        seller.put("/api/quotes/" + quote + "/draft", draft).expect(204);
        seller.post("/api/quotes/" + quote + "/sending", Map.of()).expect(204);

        assertThat(page.locator("#accept").getByText("it is version 2 now")).isVisible();
        assertThat(page.locator("#accept").getByText("Line 1: £1,500.00 → £1,740.00"))
                .isVisible();
        assertThat(page.locator("#accept-purchaseOrder")).hasValue("PO 99");
        assertThat(page.locator("#accept-consent").getByRole(AriaRole.CHECKBOX))
                .not()
                .isChecked();
    }

    @Test
    void an_invoice_is_checked_and_not_agreed_with(Browsing browsing) {
        String invoice = bills.issuedInvoice();
        Screen checking = Screen.of(browsing.as(director));
        checking.goTo("My Invoices");
        for (String column : List.of(
                "ID",
                "Type",
                "Order Number",
                "Invoice Date",
                "Agreement",
                "Value",
                "Total Tax",
                "Total",
                "Due",
                "Date Sent",
                "Payment Status",
                "Invoice Reference")) {
            assertThat(checking.page()
                            .getByRole(
                                    AriaRole.COLUMNHEADER,
                                    new Page.GetByRoleOptions().setName(Pattern.compile("^" + column + "\\b")))
                            .first())
                    .isVisible();
        }
        checking.page().locator("a[href='/invoices/" + invoice + "']").first().click();
        assertThat(checking.title()).hasText(Pattern.compile("^Invoice "));
        assertThat(checking.text("£105.63").first()).isVisible();
        assertThat(checking.text("£126.76").first()).isVisible();

        checking.button("Click Here").click();
        checking.page()
                .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                .check();
        checking.checkbox("Support by the hour").check();
        checking.page().getByLabel("Comments").fill("We had one hour, not one and a quarter.");
        checking.button("Sign off").click();
        assertThat(checking.text(director.name() + " does not agree with the charges"))
                .isVisible();
        checking.page().reload();
        assertThat(checking.text("We had one hour, not one and a quarter.")).isVisible();

        // Those who may not see invoices have no way to them.
        Screen other = Screen.of(browsing.as(user));
        assertThat(other.title()).isVisible();
        assertThat(other.navigation().getByText("My Invoices")).isHidden();
        other.page().navigate(portal.at("/invoices/" + invoice));
        assertThat(other.text("£105.63")).isHidden();
        portal.as(user).get("/api/invoices/" + invoice).expectProblem(403);
        portal.as(user).get("/api/invoices/" + invoice + "/document").expectProblem(403);
    }

    /** With the finger: two lines in the box. */
    private static void draw(Page page) {
        Locator pad = page.locator("#accept-signature");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 30, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 90, box.y + 20);
        page.mouse().move(box.x + 150, box.y + 70);
        page.mouse().up();
    }
}
