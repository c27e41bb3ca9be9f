package dev.porchlight.gateway.provider;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** How to reach the provider, for browsers in which the portal's own pages do not work. */
@RestController
class ReachController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Contact us</title></head>
            <body><main><h1>Contact us</h1><address>%s</address></main></body>
            </html>
            """;

    private final Provider provider;

    ReachController(Provider provider) {
        this.provider = provider;
    }

    @GetMapping("/reach")
    ResponseEntity<String> reach() {
        var msp = provider.msp();
        var lines = Stream.of(
                        text(msp.name()), text(msp.address()), link("tel:", msp.phone()), link("mailto:", msp.email()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("<br>"));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(PAGE.formatted(lines));
    }

    private static String link(String scheme, String to) {
        var said = text(to);
        var address = scheme.equals("tel:") ? said.replaceAll("[^+\\d]", "") : said;
        return said.isEmpty() ? said : "<a href=\"" + scheme + address + "\">" + said + "</a>";
    }

    private static String text(String words) {
        return words == null ? "" : HtmlUtils.htmlEscape(words);
    }
}
