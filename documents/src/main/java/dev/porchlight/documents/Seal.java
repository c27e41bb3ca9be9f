package dev.porchlight.documents;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

/**
 * The MSP's seal: an electronic seal over a whole PDF (PAdES B-B, certifying, no change permitted). What a customer
 * makes is a signature of their own; this says that the file is the MSP's and has not been changed since.
 */
public final class Seal {

    /** The key out of its file: to decrypt it takes longer than to sign with it. */
    private record Opened(Pkcs12SignatureToken token, DSSPrivateKeyEntry key) {}

    private final byte[] keyStore;
    private final char[] password;
    private Opened opened;

    /**
     * @param keyStore a PKCS #12 file with one private key and its certificate
     */
    public Seal(Path keyStore, String password) {
        try {
            this.keyStore = Files.readAllBytes(keyStore);
        } catch (IOException e) {
            throw new UncheckedIOException("The seal's key cannot be read: " + keyStore, e);
        }
        this.password = password.toCharArray();
    }

    /**
     * Seals a file.
     *
     * @param at the time the seal bears
     * @throws SealExpired if the certificate does not hold any more, or not yet
     */
    public byte[] put(byte[] pdf, Instant at) {
        DSSPrivateKeyEntry key = opened().key();
        try {
            var parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(key.getCertificate());
            parameters.setCertificateChain(key.getCertificateChain());
            parameters.bLevel().setSigningDate(Date.from(at));
            parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
            var service = new PAdESService(withoutCallingOut());
            service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            var document = new InMemoryDocument(pdf);
            var value = opened().token().sign(service.getDataToSign(document, parameters), DigestAlgorithm.SHA256, key);
            var sealed = new ByteArrayOutputStream();
            service.signDocument(document, parameters, value).writeTo(sealed);
            return sealed.toByteArray();
        } catch (AlertException e) {
            throw new SealExpired(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The certificate by which anybody may check the seal. */
    public X509Certificate certificate() {
        return opened().key().getCertificate().getCertificate();
    }

    private synchronized Opened opened() {
        if (opened == null) {
            var token = new Pkcs12SignatureToken(new ByteArrayInputStream(keyStore), new PasswordProtection(password));
            opened = new Opened(token, token.getKeys().getFirst());
        }
        return opened;
    }

    static CommonCertificateVerifier withoutCallingOut() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        return verifier;
    }
}
