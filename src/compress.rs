//! Compressed copies of artifacts, for hosts that serve `x.html.br` or `x.html.gz` where a browser takes it.

use std::io::Write;

use crate::render::Artifact;

/// Endings of files that are text.
const TEXT: [&str; 9] = ["css", "html", "js", "json", "md", "svg", "txt", "webmanifest", "xml"];
/// Smaller files are sent in one packet anyway.
const SMALLEST: usize = 512;
/// Brotli's quality. On pages, 8 and 9 take fifteen times as long for nothing (their tables have 32 MB), 10 as long for a tenth
/// less, which no reader notices: the first load fits into the first round trip as it is.
const BROTLI_QUALITY: i32 = 7;
/// Brotli's window, as a power of two; pages are smaller. A smaller one makes this encoder slow.
const BROTLI_WINDOW: i32 = 18;

/// What the names of copies end with.
pub const ENDINGS: [&str; 2] = ["br", "gz"];

/// The Brotli and gzip copies of an artifact; none where they would help nobody. The same input gives the same bytes: no names
/// and times are in them.
pub fn copies(artifact: &Artifact) -> Vec<Artifact> {
    let ending = artifact.path.rsplit('.').next().unwrap_or_default();
    if !TEXT.contains(&ending) || artifact.bytes.len() < SMALLEST {
        return Vec::new();
    }
    let copies = ENDINGS.into_iter().zip([brotli(&artifact.bytes), gzip(&artifact.bytes)]);
    let copies = copies.filter_map(|(ending, bytes)| {
        let bytes = bytes.ok().filter(|bytes| bytes.len() < artifact.bytes.len())?;
        Some(Artifact { path: format!("{}.{ending}", artifact.path), bytes })
    });
    copies.collect()
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn artifact(path: &str, bytes: &[u8]) -> Artifact {
        Artifact { path: path.to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn copies_hold_what_the_original_holds() {
        let text = "SMTP 554 Transaction failed\n".repeat(100);
        let copies = copies(&artifact("en/index.html", text.as_bytes()));
        let paths: Vec<&str> = copies.iter().map(|copy| copy.path.as_str()).collect();
        assert_eq!(paths, ["en/index.html.br", "en/index.html.gz"]);
        let (mut from_brotli, mut from_gzip) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut &copies[0].bytes[..], &mut from_brotli).expect("Brotli");
        flate2::read::GzDecoder::new(&copies[1].bytes[..]).read_to_string(&mut from_gzip).expect("gzip");
        assert_eq!(from_brotli, text.as_bytes());
        assert_eq!(from_gzip, text);
    }

    #[test]
    fn pictures_and_small_files_have_none() {
        assert_eq!(copies(&artifact("a.png", &[0; 4096])), []);
        assert_eq!(copies(&artifact("a.html", b"short")), []);
    }
}
