// SPDX-License-Identifier: MIT
#include "templates/block_dialog.h"

#include "templates/block_panel.h"
#include "templates/text_preview.h"
#include "widgets/tab_order.h"

#include <KAcceleratorManager>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

BlockDialog::BlockDialog(const QString &folder, KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_panel(nullptr)
{
    setObjectName(u"blockDialog"_s);
    setWindowTitle(tr("Insert Block"));
    auto *columns = new QSplitter(this);
    auto *result = new QWidget(columns);
    auto *preview = new TextPreview(repository, result);
    preview->setObjectName(u"result"_s);
    preview->setAccessibleName(tr("Result"));
    m_panel = new BlockPanel(preview, columns);
    auto *label = new QLabel(tr("&Result:"), result);
    label->setBuddy(preview);
    auto *resultLayout = new QVBoxLayout(result);
    resultLayout->setContentsMargins({});
    resultLayout->addWidget(label);
    resultLayout->addWidget(preview);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_panel);
    columns->addWidget(result);
    columns->setStretchFactor(1, 1);
    columns->setSizes({380, 480});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    insert->setObjectName(u"insert"_s);
    insert->setDefault(true);
    insert->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(columns, 1);
    layout->addWidget(buttons);
    setTabOrderByLayout(*this);
    resize(900, 620);
    connect(buttons, &QDialogButtonBox::accepted, this, &BlockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BlockDialog::reject);
    connect(m_panel, &BlockPanel::activated, this, &BlockDialog::accept);
    connect(m_panel, &BlockPanel::blockChanged, this, [this, insert] {
        insert->setEnabled(m_panel->hasBlock());
        KAcceleratorManager::manage(this); // the labels of parameters come without mnemonics
    });
    m_panel->load(folder);
    m_panel->focusSearch();
}

void BlockDialog::accept()
{
    const QString block = m_panel->hasBlock() ? m_panel->takeBlock() : QString();
    if (block.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT insertRequested(block);
}

} // namespace Agentwright::App
