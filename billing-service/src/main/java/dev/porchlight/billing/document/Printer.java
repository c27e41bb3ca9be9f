package dev.porchlight.billing.document;

import dev.porchlight.documents.MissingLetters;
import dev.porchlight.documents.Paper;
import dev.porchlight.documents.PdfPrinter;
import org.springframework.stereotype.Component;

/** Prints, and says so where a document has letters that cannot be printed. */
@Component
class Printer {

    private final PdfPrinter printer;

    Printer(PdfPrinter printer) {
        this.printer = printer;
    }

    /** @throws LettersCannotBePrinted if no font here has some of its letters */
    byte[] print(Paper paper) {
        try {
            return printer.print(paper);
        } catch (MissingLetters missing) {
            throw new LettersCannotBePrinted(missing.letters());
        }
    }
}
