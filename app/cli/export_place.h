// SPDX-License-Identifier: MIT
#pragma once

#include "export_account.h"
#include "export_preview.h"

#include <agentwright/exporting/export_run.h>
#include <agentwright/io/bundle_writer.h>

#include <QHash>

#include <memory>

namespace Agentwright::App {

/// Where the files of an export go.
class ExportPlace
{
public:
    virtual ~ExportPlace() = default;

    virtual void add(const BundleFile &file) = 0;
    virtual void begin(const BundleFile &start) = 0;
    virtual void extend(const QString &path, const QByteArray &more) = 0;
    virtual void end(const QString &path) = 0;
    /// Writes all of them, or none.
    virtual Result<void> commit() = 0;
};

std::unique_ptr<ExportPlace> folderPlace(const QString &root, ExistingFiles existing);
/// A zip file is made of files that are all in memory.
std::unique_ptr<ExportPlace> zipPlace(const QString &path, ExistingFiles existing);
/// Compares, and writes nothing.
std::unique_ptr<ExportPlace> previewPlace(PreviewRun &preview);

/// Hands files to their place and the rest to the account.
class ExportOutput : public ExportSink
{
public:
    ExportOutput(ExportPlace &place, ExportAccount &account) : m_place(place), m_account(account) { }

    void take(const BundleFile &file) override;
    void begin(const BundleFile &start) override;
    void extend(const QString &path, const QByteArray &more) override { m_place.extend(path, more); }
    void end(const QString &path) override { m_place.end(path); }
    void take(const LossReport &report) override { m_account.take(report); }
    void take(const ExportRefusal &refusal) override { m_account.take(refusal); }

private:
    ExportPlace &m_place;
    ExportAccount &m_account;
};

} // namespace Agentwright::App
