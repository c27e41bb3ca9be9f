package dev.porchlight.billing.numbers;

/** Gives out numbers in the transaction of the command that uses them: what is not done takes none. */
public interface DocumentNumbers {

    /** The series that documents are numbered in. */
    enum Series {
        INVOICE,
        CREDIT_NOTE
    }

    /** The next number of a series. Whoever else needs one waits until this command is done. */
    long next(Series series);
}
