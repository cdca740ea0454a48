SELECT sha256 FROM refused_files
