package dev.porchlight.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws {@link Strokes} where the page has an {@code object} for them, as lines with an alternative text. */
class StrokesDrawer implements FSObjectDrawer {

    private static final float PEN = 1.5f;

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double inner = 2 * PEN;
        var path = Strokes.of(element.getAttribute("title"))
                .within(width / dotsPerPixel - 2 * inner, height / dotsPerPixel - 2 * inner);
        path.transform(AffineTransform.getTranslateInstance(inner, inner));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
                    g.setColor(Color.BLACK);
                    g.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    g.draw(path);
                });
        return null;
    }
}
