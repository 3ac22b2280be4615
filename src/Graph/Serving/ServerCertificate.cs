using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ActorGraph.Graph.Serving;

/// <summary>Reads what a server encrypts its connections with.</summary>
public static class ServerCertificate
{
    /// <summary>Reads a certificate and its key from PEM files.</summary>
    /// <param name="certificateFile">The certificate, and behind it those that lead to one that clients know.</param>
    /// <param name="keyFile">The key, not encrypted.</param>
    /// <returns>The certificate with its key, and all certificates of the file.</returns>
    /// <exception cref="ServingException">A file cannot be read, or they do not fit together.</exception>
    public static (X509Certificate2 Certificate, X509Certificate2Collection Chain) Load(string certificateFile, string keyFile)
    {
        try
        {
            using var fromFiles = X509Certificate2.CreateFromPemFile(certificateFile, keyFile);

            // Windows can use no key that was never stored.
            var certificate = X509CertificateLoader.LoadPkcs12(fromFiles.Export(X509ContentType.Pkcs12), null);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(certificateFile);
            return (certificate, chain);
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw ServingException.BadCertificate(certificateFile, keyFile, problem);
        }
    }
}
