package dev.porchlight.platform.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** How wide and high a browser shows a picture, in pixels. */
public record Sides(int width, int height) {

    private static final Sides NONE = new Sides(0, 0);

    /** Where each format says it. */
    private record Place(Class<? extends Directory> directory, int width, int height) {}

    private static final List<Place> PLACES = List.of(
            new Place(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
            new Place(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
            new Place(
                    GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Place(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT));

    /** Read from the file's head; 0 by 0 if it is no picture that says so. */
    static Sides of(InputStream file) throws IOException {
        try {
            Metadata said = ImageMetadataReader.readMetadata(file);
            for (Place place : PLACES) {
                Directory directory = said.getFirstDirectoryOfType(place.directory());
                if (directory != null && directory.containsTag(place.width())) {
                    Sides lying = new Sides(directory.getInt(place.width()), directory.getInt(place.height()));
                    return orientation(said) >= 5 ? new Sides(lying.height(), lying.width()) : lying;
                }
            }
            return NONE;
        } catch (ImageProcessingException | MetadataException e) {
            return NONE;
        }
    }

    /** Which way up, in the eight ways that EXIF knows; 1 is upright, from 5 on it lies on its side. */
    static int orientation(Metadata said) throws MetadataException {
        ExifIFD0Directory exif = said.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                ? 1
                : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
    }

    boolean areKnown() {
        return width > 0 && height > 0;
    }
}
