package dev.porchlight.platform.blob;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Blobs as objects of one bucket. */
class S3BlobStore implements BlobStore, Closeable {

    private final S3Client s3;
    private final String bucket;
    private final String folder;

    S3BlobStore(S3Settings settings) {
        s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials(settings))
                .build();
        bucket = settings.bucket();
        folder = settings.folder();
    }

    /** From a file, because S3 wants to know the length first, and a request that failed has to be sent again. */
    @Override
    public long put(String key, InputStream bytes) throws IOException {
        String object = object(key);
        Path whole = Files.createTempFile("blob", null);
        try {
            long size = Files.copy(bytes, whole, StandardCopyOption.REPLACE_EXISTING);
            s3.putObject(to -> to.bucket(bucket).key(object), RequestBody.fromFile(whole));
            return size;
        } catch (SdkException e) {
            throw new IOException("S3 did not take " + object, e);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    @Override
    public Optional<InputStream> get(String key) throws IOException {
        String object = object(key);
        try {
            return Optional.of(s3.getObject(from -> from.bucket(bucket).key(object)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new IOException("S3 did not give " + object, e);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        String object = object(key);
        try {
            s3.deleteObject(what -> what.bucket(bucket).key(object));
        } catch (SdkException e) {
            throw new IOException("S3 did not delete " + object, e);
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    private String object(String key) {
        return folder + "/" + BlobKey.require(key);
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey().isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
