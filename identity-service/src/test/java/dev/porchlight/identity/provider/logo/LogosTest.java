package dev.porchlight.identity.provider.logo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.identity.provider.events.ProviderLogoChanged.Logo;
import dev.porchlight.platform.problem.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogosTest {

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String svg(String inside) {
        Logo logo = Logos.of(
                ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
                                + inside + "</svg>")
                        .getBytes(UTF_8));
        assertThat(logo.type()).isEqualTo("image/svg+xml");
        return new String(Base64.getDecoder().decode(logo.content()), UTF_8);
    }

    @Test
    void aPngIsDrawnAnewAndNoLargerThanItIsShown() throws IOException {
        byte[] file = png(2_000, 300);
        byte[] withMore = Arrays.copyOf(file, file.length + 20);
        System.arraycopy("<script>alert(1)</script>".getBytes(UTF_8), 0, withMore, file.length, 20);
        Logo logo = Logos.of(withMore);
        assertThat(logo.type()).isEqualTo("image/png");
        byte[] drawn = Base64.getDecoder().decode(logo.content());
        assertThat(new String(drawn, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(72);
    }

    @Test
    void anSvgKeepsWhatDraws() {
        String clean = svg("<defs><linearGradient id='a'><stop offset='0' stop-color='#fff'/></linearGradient></defs>"
                + "<style>.b{fill:red}</style><path class='b' d='M0 0h9v9' fill='url(#a)' transform='scale(2)'/>"
                + "<use xlink:href='#a'/><text x='1'>A &amp; B</text>");
        assertThat(clean)
                .contains("d=\"M0 0h9v9\"", "fill=\"url(#a)\"", "transform=\"scale(2)\"", ".b{fill:red}")
                .contains("href=\"#a\"", "A &amp; B", "stop-color=\"#fff\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onload='alert(1)' d='M0 0'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><b>alert</b></body></foreignObject>",
                "<a href='javascript:alert(1)'><path d='M0 0'/></a>",
                "<use xlink:href='https://elsewhere.example/alert.svg#a'/>",
                "<image href='https://elsewhere.example/alert.png'/>",
                "<path fill='url(https://elsewhere.example/alert)' d='M0 0'/>",
                "<style>@import 'https://elsewhere.example/alert.css';</style>",
                "<style>path{fill:url( \"https://elsewhere.example/alert\")}</style>",
                "<style>path{fill:u\\72l(https://elsewhere.example/alert)}</style>",
                "<set attributeName='href' to='alert'/>",
                "<path style='background:url(//elsewhere.example/alert)' d='M0 0'/>",
                "<!-- alert --><?alert x?>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert</x:script>"
            })
    void anSvgLosesWhatRunsOrFetches(String inside) {
        assertThat(svg(inside)).doesNotContain("alert").doesNotContain("elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg viewBox='0 0 9 9'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "\u0089PNG\r\n\u001a\nbroken"
            })
    void whatIsNoPictureIsRefused(String file) {
        assertThatThrownBy(() -> Logos.of(file.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::pointer)
                        .containsExactly("file"));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThatThrownBy(() -> svg("<path d='" + "M0 0".repeat(20_000) + "'/>"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Logos.of(png(4_001, 4_000))).isInstanceOf(InvalidInput.class);
    }
}
