package dev.porchlight.knowledge.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A file out of an archive. It fails where there is more of it than the archive's list said. */
final class AsLongAsSaid extends FilterInputStream {

    private long left;

    AsLongAsSaid(InputStream bytes, long size) {
        super(bytes);
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws ZipException {
        left -= read;
        if (left < 0) {
            throw new ZipException("a file is longer than the archive says");
        }
    }
}
