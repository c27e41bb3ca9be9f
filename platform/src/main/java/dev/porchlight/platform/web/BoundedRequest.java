package dev.porchlight.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body cannot be read beyond a bound: {@link BodyTooLarge}. */
class BoundedRequest extends HttpServletRequestWrapper {

    private final int bound;

    BoundedRequest(HttpServletRequest request, int bound) {
        super(request);
        this.bound = bound;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String named = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
    }

    private class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private long count;

        Bounded(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            count += Math.max(0, read);
            if (count > bound) {
                throw new BodyTooLarge();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
