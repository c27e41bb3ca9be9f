package dev.porchlight.e2e.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A screenshot says it best. */
@PortalTest
class PastedPicturesTest {

    private static final Pattern ENLARGE = Pattern.compile("^Enlarge screenshot-");

    private final Portal portal;
    private final Cast cast;

    PastedPicturesTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void a_picture_alone_is_a_comment_and_opens_before_the_page(Browsing browsing) throws IOException {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("See for yourself"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().click();
        paste(page.commentBox());
        assertThat(page.commentBox().locator("img[alt^=screenshot-]")).isVisible();
        assertThat(page.find(AriaRole.BUTTON, Pattern.compile("^Remove screenshot-")))
                .isVisible();

        page.button("Send comment").click();
        Locator sent = page.conversation()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(ENLARGE))
                .first();
        assertThat(sent).isVisible();
        sent.click();
        Locator open = page.dialog(Pattern.compile("^screenshot-"));
        assertThat(open.locator("img")).hasJSProperty("naturalWidth", 64);
        page.page().keyboard().press("Escape");
        assertThat(open).isHidden();
        assertThat(sent).isFocused();
    }

    /** As browsers hand over what was copied as a picture. */
    private static void paste(Locator box) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        box.evaluate("""
                (box, base64) => {
                  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
                  const clipboardData = new DataTransfer();
                  clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
                  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", Base64.getEncoder().encodeToString(png.toByteArray()));
    }
}
