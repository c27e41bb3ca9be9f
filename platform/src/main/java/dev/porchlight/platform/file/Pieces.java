package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.security.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of which a part has arrived. */
class Pieces {

    private record Arrived(UUID id, long begins, long length) {}

    private final JdbcClient jdbc;
    private final BlobStore blobs;

    Pieces(JdbcClient jdbc, BlobStore blobs) {
        this.jdbc = jdbc;
        this.blobs = blobs;
    }

    /**
     * Keeps a piece; the same again takes its place.
     *
     * @return whether the file is whole with it
     * @throws PiecesMissing if something before it is not here
     */
    boolean keep(Piece piece, InputStreamSource content, long length, Caller sender) throws IOException {
        if (reach(piece, sender) < piece.from()) {
            throw new PiecesMissing();
        }
        UUID id = jdbc.sql("""
                        insert into upload_piece (id, uploader_id, upload_of, begins, length) values (?, ?, ?, ?, ?)
                        on conflict (uploader_id, upload_of, begins) do update set length = excluded.length
                        returning id""")
                .params(UUID.randomUUID(), sender.id(), piece.upload(), piece.from(), length)
                .query(UUID.class)
                .single();
        try (InputStream bytes = content.getInputStream()) {
            blobs.put(key(id), bytes);
        }
        jdbc.sql("update upload_piece set arrived = true where id = ?")
                .param(id)
                .update();
        return reach(piece, sender) == piece.size();
    }

    /** How much of one person's lies here, in bytes. */
    long waiting(Caller sender) {
        return jdbc.sql("select coalesce(sum(length), 0) from upload_piece where uploader_id = ?")
                .param(sender.id())
                .query(Long.class)
                .single();
    }

    /** All that has arrived, one after the other. */
    InputStreamSource whole(Piece piece, Caller sender) {
        List<Arrived> pieces = withoutGap(arrived(piece, sender));
        return () -> new SequenceInputStream(streams(pieces.iterator()));
    }

    /** Of which nothing is needed any more. */
    void forget(Piece piece, Caller sender) throws IOException {
        for (Arrived one : arrived(piece, sender)) {
            delete(one.id());
        }
    }

    /** Deletes one that has waited for the others for a day; false if there is none. */
    boolean forgetOldest() throws IOException {
        List<UUID> oldest = jdbc.sql("""
                        select id from upload_piece where sent_at < now() - interval '1 day'
                        order by sent_at limit 1 for update skip locked""").query(UUID.class).list();
        for (UUID id : oldest) {
            delete(id);
        }
        return !oldest.isEmpty();
    }

    /** The row goes last: if it is interrupted, it is found again. */
    private void delete(UUID id) throws IOException {
        blobs.delete(key(id));
        jdbc.sql("delete from upload_piece where id = ?").param(id).update();
    }

    private List<Arrived> arrived(Piece piece, Caller sender) {
        return jdbc.sql("""
                        select id, begins, length from upload_piece
                        where uploader_id = ? and upload_of = ? and arrived order by begins""")
                .params(sender.id(), piece.upload())
                .query(Arrived.class)
                .list();
    }

    private long reach(Piece piece, Caller sender) {
        return withoutGap(arrived(piece, sender)).stream()
                .mapToLong(Arrived::length)
                .sum();
    }

    private static List<Arrived> withoutGap(List<Arrived> pieces) {
        List<Arrived> joined = new ArrayList<>();
        long end = 0;
        for (Arrived piece : pieces) {
            if (piece.begins() == end) {
                joined.add(piece);
                end += piece.length();
            }
        }
        return joined;
    }

    private Enumeration<InputStream> streams(Iterator<Arrived> pieces) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                try {
                    return blobs.get(key(pieces.next().id())).orElseThrow(PiecesMissing::new);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static String key(UUID id) {
        return "pieces/" + id;
    }
}
