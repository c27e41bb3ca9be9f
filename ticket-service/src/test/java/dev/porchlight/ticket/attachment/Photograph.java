package dev.porchlight.ticket.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG as telephones make them: with a block of EXIF that says which way up it is, and more than one may want to tell. */
final class Photograph {

    static final String PLACE = "51.5074N 0.1278W";

    private Photograph() {}

    /** To be turned by a quarter. */
    static byte[] lyingWithAPlaceInIt(int width, int height) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 2 * 12 + 4 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        // What it shows, as text that lies behind the directory.
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        ByteArrayOutputStream photograph = new ByteArrayOutputStream();
        photograph.write(plain.toByteArray(), 0, 2);
        photograph.write(exif.array());
        photograph.write(plain.toByteArray(), 2, plain.size() - 2);
        return photograph.toByteArray();
    }
}
