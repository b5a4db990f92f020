// SPDX-License-Identifier: MIT
#include "preview/preview_print.h"

#include "preview/preview_job.h"

#include <KSyntaxHighlighting/Repository>

#include <QFont>
#include <QPageSize>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>

namespace Agentwright::App {

namespace {

constexpr int kPointSize = 10;
constexpr qreal kMargin = 18; // millimetres

/// Paper is white whatever the window is.
QPalette paper()
{
    QPalette palette(Qt::black, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x4f, 0x8a));
    return palette;
}

} // namespace

void printPreview(const DefinitionView &definition, QPagedPaintDevice &device)
{
    QFont font;
    font.setPointSize(kPointSize);
    KSyntaxHighlighting::Repository repository;
    const PreviewAnswer answer = makePreview(previewRequestOf(definition, paper()), font, repository);
    answer.document->print(&device);
}

Result<void> writePreviewPdf(const DefinitionView &definition, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::NotWritable, file.errorString()};
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
        writer.setTitle(definition.name());
        printPreview(definition, writer);
    }
    if (!file.commit())
        return Error{ErrorCode::InputOutput, file.errorString()};
    return {};
}

} // namespace Agentwright::App
