package org.houserules.posts.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.files.FileAddress;
import org.houserules.posts.PictureLook;
import org.houserules.posts.PictureLooks;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.faces.FacesUnknown;
import org.houserules.screening.pictures.PictureHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPictureLooks implements PictureLooks {
    private final JdbcClient database;

    StoredPictureLooks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PictureLook> find(long owner, FileAddress file) {
        return database.sql("select * from picture_look where owner_id = ? and file = ?")
                .params(owner, file.value())
                .query((row, number) -> look(row))
                .optional();
    }

    @Override
    public Map<FileAddress, FaceCount> faces(long owner, Collection<FileAddress> files) {
        Map<FileAddress, FaceCount> faces = new HashMap<>();
        if (files.isEmpty()) {
            return faces;
        }
        database.sql("""
                        select file, looked, faces, why, mend from picture_look where owner_id = ? and file = any (?)
                        """)
                .param(owner)
                .param(files.stream().map(FileAddress::value).toArray(String[]::new))
                .query(row -> {
                    faces.put(new FileAddress(row.getString("file")), faces(row));
                });
        return faces;
    }

    @Override
    public Map<FileAddress, PictureLook> of(long owner, Collection<FileAddress> files) {
        Map<FileAddress, PictureLook> known = new HashMap<>();
        if (files.isEmpty()) {
            return known;
        }
        database.sql("select * from picture_look where owner_id = ? and file = any (?)")
                .param(owner)
                .param(files.stream().map(FileAddress::value).toArray(String[]::new))
                .query(row -> {
                    known.put(new FileAddress(row.getString("file")), look(row));
                });
        return known;
    }

    @Override
    public void keep(long owner, FileAddress file, PictureLook look, Instant at) {
        FaceCount faces = look.faces();
        database.sql("""
                        insert into picture_look (owner_id, file, width, height, looked, faces, why, mend, shapes, edges,
                          looked_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        on conflict (owner_id, file) do update set width = excluded.width, height = excluded.height,
                          looked = excluded.looked, faces = excluded.faces, why = excluded.why, mend = excluded.mend,
                          shapes = excluded.shapes, edges = excluded.edges, looked_at = excluded.looked_at
                          where excluded.width > 0 or picture_look.width = 0
                        """)
                .params(owner, file.value(), look.width(), look.height(), word(faces), PostJson.of(look.found()))
                .params(
                        faces instanceof FacesUnknown unknown
                                ? List.of(unknown.why(), unknown.mend())
                                : List.of("", ""))
                .param(look.hash().map(PictureHash::shapes).orElse(new long[0]))
                .param(look.hash().map(PictureHash::edges).orElse(new byte[0]))
                .param(Rows.at(at))
                .update();
    }

    @Override
    public List<FileAddress> old(long owner, Instant before) {
        return database.sql("select file from picture_look where owner_id = ? and looked_at < ?")
                .params(owner, Rows.at(before))
                .query((row, number) -> new FileAddress(row.getString("file")))
                .list();
    }

    @Override
    public void forget(long owner, FileAddress file) {
        database.sql("delete from picture_look where owner_id = ? and file = ?")
                .params(owner, file.value())
                .update();
    }

    private static String word(FaceCount faces) {
        return switch (faces) {
            case FacesFound found -> "FOUND";
            case FacesUnknown unknown -> "UNKNOWN";
            case FacesNotLookedFor not -> "NOT_LOOKED";
        };
    }

    private static FaceCount faces(ResultSet row) throws SQLException {
        return switch (row.getString("looked")) {
            case "FOUND" -> new FacesFound(PostJson.faces(row.getString("faces")));
            case "UNKNOWN" -> new FacesUnknown(row.getString("why"), row.getString("mend"));
            default -> new FacesNotLookedFor();
        };
    }

    private static PictureLook look(ResultSet row) throws SQLException {
        return new PictureLook(row.getInt("width"), row.getInt("height"), faces(row), hash(row, ""));
    }

    /** @param of what the names of the columns begin with; all are null where a joined row is not there */
    static Optional<PictureHash> hash(ResultSet row, String of) throws SQLException {
        Array kept = row.getArray(of + "shapes");
        if (row.wasNull()) {
            return Optional.empty();
        }
        long[] shapes = Arrays.stream((Long[]) kept.getArray())
                .mapToLong(Long::longValue)
                .toArray();
        return shapes.length == 0
                ? Optional.empty()
                : Optional.of(PictureHash.kept(shapes, row.getBytes(of + "edges")));
    }
}
