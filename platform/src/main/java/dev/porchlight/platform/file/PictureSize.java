package dev.porchlight.platform.file;

import java.util.UUID;

/** How large a picture is drawn for pages. */
public enum PictureSize {
    /** To be looked at. */
    LARGE(1_600),
    /** Among the files of something. */
    THUMBNAIL(320);

    private final int longestSide;

    PictureSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In pixels. */
    int longestSide() {
        return longestSide;
    }

    /** Where it is kept once it was drawn. */
    String key(UUID upload) {
        return "pictures/" + upload + "/" + longestSide;
    }
}
