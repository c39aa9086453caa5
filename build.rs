//! The default theme is compiled in, so a change of it must rebuild the program.

fn main() {
    println!("cargo:rerun-if-changed=themes/default");
    println!("cargo:rerun-if-changed=docs/diagnostics");
}
