package dev.porchlight.billing.document;

import dev.porchlight.documents.MissingLetters;
import dev.porchlight.documents.Paper;
import dev.porchlight.documents.PdfPrinter;
import org.springframework.stereotype.Component;

/** Prints, and says so where a document has letters that cannot be printed. */
@Component
class Printer {

    private final PdfPrinter printer;
    private final Steps steps;

    Printer(PdfPrinter printer, Steps steps) {
        this.printer = printer;
        this.steps = steps;
    }

    /** @throws LettersCannotBePrinted if no font here has some of its letters */
    byte[] print(Paper paper) {
        try {
            return steps.timed("print", () -> printer.print(paper));
        } catch (MissingLetters missing) {
            throw new LettersCannotBePrinted(missing.letters());
        }
    }
}
