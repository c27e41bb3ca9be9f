package dev.porchlight.notification.mail.sending;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.text.SafeHtml;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter in the HTML that mail programs understand: tables, styles on the elements (many drop style sheets), no
 * pictures and nothing fetched from anywhere. Every text is escaped here; the quote alone is rich, and made safe.
 */
class HtmlLetter {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            .quote p, .quote ul, .quote ol, .quote pre, .quote blockquote { margin: 0 0 12px; }
            .quote p:last-child, .quote ul:last-child, .quote ol:last-child { margin-bottom: 0; }
            @media (prefers-color-scheme: dark) {
              .paper { background: #171512 !important; }
              .card { background: #1e1b18 !important; border-color: #36312b !important; }
              .ink { color: #ede8e0 !important; }
              .soft { color: #b7afa3 !important; }
              .quote { background: #25211d !important; border-color: #7cc0b0 !important; }
              .line { border-color: #36312b !important; }
              .button { background: #7cc0b0 !important; }
              .button a { color: #0d211d !important; }
              a { color: #7cc0b0 !important; }
            }
            </style>
            </head>
            <body class="paper" style="margin:0;padding:0;background:#faf8f4;-webkit-text-size-adjust:100%%">
            <div style="display:none;max-height:0;overflow:hidden">%2$s</div>
            <table role="presentation" class="paper" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background:#faf8f4">
            <tr><td align="center" style="padding:32px 16px">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;font-family:'Hanken Grotesk','Segoe UI',system-ui,-apple-system,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.55">
            <tr><td class="soft" style="padding:0 4px 12px;color:#5e574d;font-weight:600">%3$s</td></tr>
            <tr><td class="card" style="background:#ffffff;border:1px solid #e5dfd5;border-radius:10px;padding:28px">
            <h1 class="ink" style="margin:0 0 8px;color:#211d18;font-size:20px;line-height:1.3;font-weight:600">%1$s</h1>
            %4$s
            %5$s
            <table role="presentation" class="line" width="100%%" cellpadding="0" cellspacing="0" border="0" style="margin:20px 0 24px;border-top:1px solid #e5dfd5">
            <tr><td style="padding-top:16px">
            <div class="ink" style="color:#211d18;font-weight:600">%6$s</div>
            <div class="soft" style="color:#5e574d;font-size:13px">%7$s</div>
            </td></tr></table>
            <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
            <td class="button" style="background:#1c5a50;border-radius:6px"><a href="%8$s" style="display:inline-block;padding:10px 18px;color:#ffffff;font-weight:600;text-decoration:none">%9$s</a></td>
            </tr></table>
            </td></tr>
            <tr><td class="soft" style="padding:16px 4px 0;color:#6f675c;font-size:13px">%10$s<br>%11$s</td></tr>
            </table>
            </td></tr>
            </table>
            </body>
            </html>
            """;

    private final Msp msp;
    private final String footer;

    HtmlLetter(Msp msp) {
        this.msp = msp;
        this.footer = Stream.of(msp.name(), msp.address(), msp.phone(), msp.email())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(HtmlLetter::escaped)
                .collect(Collectors.joining(" · "));
    }

    String render(Letter letter) {
        return PAGE.formatted(
                escaped(letter.heading()),
                escaped(letter.summary()),
                escaped(msp.name()),
                lead(letter),
                quote(letter),
                escaped(letter.summary()),
                escaped(letter.facts()),
                escaped(letter.url()),
                escaped(letter.linkText()),
                escaped(letter.reason()),
                footer);
    }

    private static String lead(Letter letter) {
        return letter.lead() == null
                ? ""
                : "<p class=\"soft\" style=\"margin:0;color:#5e574d\">" + escaped(letter.lead()) + "</p>";
    }

    private static String quote(Letter letter) {
        return letter.quote() == null ? "" : """
                <div class="quote ink" style="margin:16px 0 0;padding:12px 16px;background:#f3efe8;border-left:3px solid #1c5a50;color:#211d18;overflow-wrap:anywhere">%s</div>
                """.formatted(SafeHtml.of(letter.quote()));
    }

    private static String escaped(String text) {
        return htmlEscape(text, "UTF-8");
    }
}
