package dev.porchlight.platform.file;

import dev.porchlight.platform.blob.BlobConfiguration;
import dev.porchlight.platform.blob.BlobStore;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Uploads, for whichever service has an endpoint for them. Files are scanned where {@code porchlight.clamav.host} says by whom. */
@AutoConfiguration(
        after = BlobConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnBean(JdbcClient.class)
public class FileConfiguration {

    @Bean
    Pictures pictures(BlobStore blobs) {
        return new Pictures(blobs);
    }

    @Bean
    PictureSides pictureSides(JdbcClient jdbc, BlobStore blobs) {
        return new PictureSides(jdbc, blobs);
    }

    @Bean
    Pieces pieces(JdbcClient jdbc, BlobStore blobs) {
        return new Pieces(jdbc, blobs);
    }

    @Bean
    FileScan fileScan(
            @Value("${porchlight.clamav.host:}") String host, @Value("${porchlight.clamav.port:3310}") int port) {
        return host.isBlank() ? bytes -> Optional.empty() : new ClamdScan(host, port);
    }

    @Bean
    Uploads.Limits uploadLimits(
            @Value("${spring.servlet.multipart.max-file-size:25MB}") DataSize largest,
            @Value("${porchlight.files.most-waiting:500MB}") DataSize mostWaiting) {
        return new Uploads.Limits(largest, mostWaiting);
    }

    @Bean
    Uploads uploads(
            JdbcClient jdbc,
            BlobStore blobs,
            Pictures pictures,
            Pieces pieces,
            FileScan scan,
            ObjectProvider<Quarantine> quarantine,
            PlatformTransactionManager transactions,
            Uploads.Limits limits) {
        return new Uploads(
                jdbc,
                blobs,
                pictures,
                pieces,
                scan,
                (file, infection, sender) -> quarantine.ifAvailable(one -> one.took(file, infection, sender)),
                new TransactionTemplate(transactions),
                limits);
    }

    @Bean
    ForgottenUploads forgottenUploads(
            JdbcClient jdbc,
            BlobStore blobs,
            Pictures pictures,
            Pieces pieces,
            PlatformTransactionManager transactions) {
        return new ForgottenUploads(jdbc, blobs, pictures, pieces, new TransactionTemplate(transactions));
    }
}
