package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void twoArticles() throws IOException {
        write("Security/Passwords/good.md", "# Good ones");
        write("Getting Started/Signing In/första-gången.md", "# Första gången");
    }

    @Test
    void everyFileIsInTheZipByItsPathFromTheFolder() throws IOException {
        assertThat(unzip(new ArticleFolder(folder).zip()))
                .containsExactly(
                        Map.entry("Getting Started/Signing In/första-gången.md", "# Första gången"),
                        Map.entry("Security/Passwords/good.md", "# Good ones"));
    }

    @Test
    void whatIsHiddenStaysOut() throws IOException {
        write(".git/config", "secret");
        write("Security/Passwords/.good.md.swp", "half of it");
        write("Security/.obsidian/app.json", "{}");

        assertThat(unzip(new ArticleFolder(folder).zip())).hasSize(2);
    }

    @Test
    void aFolderInAJarIsZippedAsOneOnDisk() throws IOException {
        Path jar = folder.resolve(".launcher.jar");
        Files.write(jar, new ArticleFolder(folder).zip());

        assertThat(unzip(ArticleFolder.zip(URI.create("jar:" + jar.toUri() + "!/Security"))))
                .containsExactly(Map.entry("Passwords/good.md", "# Good ones"));
        assertThat(unzip(ArticleFolder.zip(folder.resolve("Security").toUri())))
                .containsExactly(Map.entry("Passwords/good.md", "# Good ones"));
    }

    static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
