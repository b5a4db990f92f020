// SPDX-License-Identifier: MIT
#include "export_place.h"

namespace Agentwright::App {

namespace {

class FolderPlace : public ExportPlace
{
public:
    FolderPlace(const QString &root, ExistingFiles existing) : m_write(root, existing) { }

    // The first error stands, and commit() tells it.
    void add(const BundleFile &file) override { (void)m_write.add(file); }
    void begin(const BundleFile &start) override { (void)m_write.begin(start); }
    void extend(const QString &path, const QByteArray &more) override { (void)m_write.extend(path, more); }
    void end(const QString &path) override { (void)m_write.end(path); }
    Result<void> commit() override { return m_write.commit(); }

private:
    FolderWrite m_write;
};

/// For whom a file has to be whole.
class WholeFilesPlace : public ExportPlace
{
public:
    void begin(const BundleFile &start) override { m_growing.insert(start.path, start); }
    void extend(const QString &path, const QByteArray &more) override { m_growing[path].bytes += more; }
    void end(const QString &path) override { add(m_growing.take(path)); }

private:
    QHash<QString, BundleFile> m_growing;
};

class ZipPlace : public WholeFilesPlace
{
public:
    ZipPlace(const QString &path, ExistingFiles existing) : m_path(path), m_existing(existing) { }

    void add(const BundleFile &file) override { m_files.append(file); }
    Result<void> commit() override { return writeZip(m_path, m_files, m_existing); }

private:
    const QString m_path;
    const ExistingFiles m_existing;
    QList<BundleFile> m_files;
};

class PreviewPlace : public WholeFilesPlace
{
public:
    explicit PreviewPlace(PreviewRun &preview) : m_preview(preview) { }

    void add(const BundleFile &file) override { m_preview.add(file); }
    Result<void> commit() override { return {}; }

private:
    PreviewRun &m_preview;
};

} // namespace

std::unique_ptr<ExportPlace> folderPlace(const QString &root, ExistingFiles existing)
{
    return std::make_unique<FolderPlace>(root, existing);
}

std::unique_ptr<ExportPlace> zipPlace(const QString &path, ExistingFiles existing)
{
    return std::make_unique<ZipPlace>(path, existing);
}

std::unique_ptr<ExportPlace> previewPlace(PreviewRun &preview)
{
    return std::make_unique<PreviewPlace>(preview);
}

void ExportOutput::take(const BundleFile &file)
{
    m_account.takeFile(file.path);
    m_place.add(file);
}

void ExportOutput::begin(const BundleFile &start)
{
    m_account.takeFile(start.path);
    m_place.begin(start);
}

} // namespace Agentwright::App
