package dev.porchlight.platform.file;

import dev.porchlight.platform.problem.RuleBroken;

/** A piece of a file came although something before it has not, or lies here no more. */
final class PiecesMissing extends RuleBroken {

    PiecesMissing() {
        super("What comes before this piece of the file is not here. Send the file again from its beginning.");
    }
}
