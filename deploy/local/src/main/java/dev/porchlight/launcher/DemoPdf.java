package dev.porchlight.launcher;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with one line on it, for the demo world's documents. */
final class DemoPdf {

    private DemoPdf() {}

    /** @param line plain ASCII without brackets and backslashes */
    static byte[] saying(String line) {
        String text = "BT /F1 18 Tf 72 760 Td (" + line + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
