package dev.porchlight.identity.provider.logo;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG with nothing but what draws: elements and attributes that are known, and no address but of its own parts. Scripts,
 * handlers, foreign content, links and fetched things are left out with all that is in them.
 */
final class SvgLogo {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 64;

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "clipPath",
            "mask",
            "linearGradient",
            "radialGradient",
            "stop",
            "style");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("id|class|d|x|y|x1|y1|x2|y2|r|rx|ry|cx|cy|fx|fy|dx|dy|width"
                    + "|height|points|viewBox|preserveAspectRatio|transform|opacity|offset|color|style|version|display|visibility"
                    + "|fill|fill-opacity|fill-rule|clip-rule|clip-path|clipPathUnits|mask|maskUnits|maskContentUnits"
                    + "|stroke|stroke-(width|opacity|linecap|linejoin|miterlimit|dasharray|dashoffset)|stop-color|stop-opacity"
                    + "|gradientUnits|gradientTransform|spreadMethod|font-(family|size|weight|style)|letter-spacing|text-anchor"
                    + "|href");

    /** An address of something that is not in the picture, or what could become one. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?is).*(url\\s*\\(\\s*(?!['\"]?#)|@|\\\\|javascript|expression|<|data:).*");

    private SvgLogo() {}

    static byte[] cleaned(byte[] file) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamReader in = input().createXMLStreamReader(new ByteArrayInputStream(file));
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            copy(in, out);
            out.close();
        } catch (XMLStreamException e) {
            throw Logos.refused("is neither a PNG nor an SVG that can be read");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void copy(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        int depth = 0;
        boolean style = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == 0 && !isOurs(in, "svg")) {
                        throw new XMLStreamException("not an SVG");
                    }
                    if (!SVG.equals(in.getNamespaceURI())
                            || !ELEMENTS.contains(in.getLocalName())
                            || depth >= DEEPEST) {
                        passOver(in);
                        continue;
                    }
                    style = in.getLocalName().equals("style");
                    out.writeStartElement(in.getLocalName());
                    if (depth++ == 0) {
                        out.writeDefaultNamespace(SVG);
                        if (in.getAttributeValue(null, "viewBox") == null
                                && in.getAttributeValue(null, "width") == null) {
                            throw Logos.refused("must say how large it is (viewBox)");
                        }
                    }
                    attributes(in, out);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    style = false;
                    depth--;
                    out.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth > 0 && !(style && ELSEWHERE.matcher(in.getText()).matches())) {
                        out.writeCharacters(in.getText());
                    }
                }
                default -> {
                    // Comments, instructions and entities do not draw.
                }
            }
        }
    }

    private static boolean isOurs(XMLStreamReader in, String name) {
        return SVG.equals(in.getNamespaceURI()) && in.getLocalName().equals(name);
    }

    private static void attributes(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String namespace = in.getAttributeNamespace(i);
            String value = in.getAttributeValue(i);
            boolean plain = namespace == null || namespace.isEmpty();
            boolean reference = name.equals("href");
            if ((plain || reference && XLINK.equals(namespace))
                    && ATTRIBUTE.matcher(name).matches()
                    && (reference
                            ? value.strip().startsWith("#")
                            : !ELSEWHERE.matcher(value).matches())) {
                out.writeAttribute(name, value);
            }
        }
    }

    /** To the end of the element that has begun. */
    private static void passOver(XMLStreamReader in) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // Nothing of it is kept.
                }
            }
        }
    }
}
