package dev.porchlight.launcher;

/** Something the person at the terminal has to know: what is wrong and what to do, in one line. Never a stack trace. */
final class Trouble extends RuntimeException {

    Trouble(String whatAndWhatToDo) {
        super(whatAndWhatToDo);
    }
}
