// SPDX-License-Identifier: MIT
#include "shell/history_dialog.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"
#include "widgets/diff_view.h"

#include <agentwright/base/text_edit.h>
#include <agentwright/base/unified_diff.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

HistoryDialog::HistoryDialog(DocumentController &controller, const FileHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_history(history)
    , m_versions(history.versions(controller.filePath()))
    , m_list(new QListWidget(this))
    , m_difference(new DiffView(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier Versions"));
    build();
    const QLocale locale;
    for (const FileVersion &version : m_versions)
        m_list->addItem(tr("%1, %2").arg(locale.toString(version.when.toLocalTime(), QLocale::ShortFormat),
                                         locale.formattedDataSize(version.bytes)));
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showVersion);
    m_list->setCurrentRow(0);
    showVersion();
}

void HistoryDialog::build()
{
    auto *explanation =
        new QLabel(tr("What was saved of “%1”. The difference shows what restoring adds (+) and removes (−).")
                       .arg(shownPath(m_controller.fileName())),
                   this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_list->setAccessibleName(tr("Versions, the latest first"));
    m_list->setObjectName(u"versions"_s);
    m_difference->setAccessibleName(tr("Difference from the present text"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_difference);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 600});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(840, 540);
    connect(buttons, &QDialogButtonBox::accepted, this, &HistoryDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HistoryDialog::showVersion()
{
    const int row = m_list->currentRow();
    m_restore->setEnabled(false);
    if (row < 0) {
        m_difference->setDiff(tr("There are no earlier versions yet. Each save keeps one."));
        return;
    }
    const Result<QByteArray> bytes = m_history.read(m_controller.filePath(), m_versions[row]);
    if (!bytes) {
        m_difference->setDiff(fileErrorText(bytes.error(), m_versions[row].id));
        return;
    }
    m_shown = decodeText(*bytes);
    const QString difference = unifiedDiff(m_controller.fileName(), m_controller.text(), m_shown.text);
    m_difference->setDiff(difference.isEmpty() ? tr("This version is the present text.") : difference);
    m_restore->setEnabled(!difference.isEmpty() || m_shown.format != m_controller.format());
}

void HistoryDialog::restore()
{
    const TextEdit edit = TextEdit::between(m_controller.text(), m_shown.text);
    if (m_controller.apply(edit, {ChangeOrigin::Kind::Command, {}}))
        m_controller.setFormat(m_shown.format);
    accept();
}

} // namespace Agentwright::App
