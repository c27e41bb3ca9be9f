package dev.porchlight.e2e.knowledge;

import java.util.HexFormat;

/** One green dot. */
final class Pictures {

    static final byte[] DOT = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                    + "0000000c4944415478da63908ff20000015d00c2a50799eb0000000049454e44ae426082");

    private Pictures() {}
}
