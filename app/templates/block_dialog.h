// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QString>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Agentwright::App {

class BlockPanel;

/// Chooses a block and fills it in, with a preview. The repository must outlive it.
class BlockDialog : public QDialog
{
    Q_OBJECT
public:
    BlockDialog(const QString &folder, KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void insertRequested(const QString &block);

private:
    BlockPanel *m_panel;
};

} // namespace Agentwright::App
