# Brings Skype for Business Server 2015 to plan 1 of site norway.
# Run it in the management shell of Skype for Business Server 2015, as a voice administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'norway-plan-1-skype2015' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    Write-Warning -Message 'Left out: test call Bergen_Internal_TollFree: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_Internal_National: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_Internal_Mobile: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_Internal_SharedCost: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_Internal_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_Internal_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_National_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_National_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Bergen_Internat_Premium: a voice test configuration cannot expect that there is no route'

    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsTrunk -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the topology. Define one in Topology Builder, publish the topology and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc1.bergen.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc2.bergen.contoso.com of the plan is not in the topology, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsTrunkConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoicePolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceTestConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceNormalizationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundCallingNumberTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsPstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site norway' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)

    # Dial plan site:Bergen with its rules in the order they are tried
    $found = @($allDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating dial plan site:Bergen'
        New-CsDialPlan -Identity 'site:Bergen' -Description 'Dialling in Bergen, Norway' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'dial plan site:Bergen'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif (('Dialling in Bergen, Norway' -cne $found[0].Description) -or ($false -ne $found[0].OptimizeDeviceDialing)) {
        Write-Host -Object (@('Changing dial plan site:Bergen, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' OptimizeDeviceDialing ', (@($found[0].OptimizeDeviceDialing | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsDialPlan -Identity 'site:Bergen' -Description 'Dialling in Bergen, Norway' -OptimizeDeviceDialing $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan site:Bergen'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $owner = @($allDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Bergen/NO Service' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Bergen/NO Service: ^(11[023]|04\d{3}|1(?:1(?:[023]\d{3}|[14-9](?:\d{3})?)|[279]\d|4\d{1,2}|8\d{2}))$ becomes $1'
            New-CsVoiceNormalizationRule -Parent 'site:Bergen' -Name 'NO Service' -Pattern '^(11[023]|04\d{3}|1(?:1(?:[023]\d{3}|[14-9](?:\d{3})?)|[279]\d|4\d{1,2}|8\d{2}))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Bergen/NO Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(11[023]|04\d{3}|1(?:1(?:[023]\d{3}|[14-9](?:\d{3})?)|[279]\d|4\d{1,2}|8\d{2}))$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('Emergency numbers and short codes, as they are' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Bergen/NO Service, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Bergen/NO Service' -Pattern '^(11[023]|04\d{3}|1(?:1(?:[023]\d{3}|[14-9](?:\d{3})?)|[279]\d|4\d{1,2}|8\d{2}))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Bergen/NO Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Bergen/NO Extensions' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Bergen/NO Extensions: ^([34]\d{3})$ becomes +475512$1'
            New-CsVoiceNormalizationRule -Parent 'site:Bergen' -Name 'NO Extensions' -Pattern '^([34]\d{3})$' -Translation '+475512$1' -Priority 1 -Description 'Extensions of Bergen' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Bergen/NO Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^([34]\d{3})$' -cne $found[0].Pattern) -or ('+475512$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Extensions of Bergen' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Bergen/NO Extensions, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Bergen/NO Extensions' -Pattern '^([34]\d{3})$' -Translation '+475512$1' -Priority 1 -Description 'Extensions of Bergen' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Bergen/NO Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Bergen/NO Complete' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Bergen/NO Complete: ^(?:\+([1-9]\d{5,14})|(47(?:0[235-9]\d{3}|[2-9]\d{7})))$ becomes +$1$2'
            New-CsVoiceNormalizationRule -Parent 'site:Bergen' -Name 'NO Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(47(?:0[235-9]\d{3}|[2-9]\d{7})))$' -Translation '+$1$2' -Priority 2 -Description 'Numbers with + and country code, or with country code 47 alone' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Bergen/NO Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(?:\+([1-9]\d{5,14})|(47(?:0[235-9]\d{3}|[2-9]\d{7})))$' -cne $found[0].Pattern) -or ('+$1$2' -cne $found[0].Translation) -or (2 -ne $found[0].Priority) -or ('Numbers with + and country code, or with country code 47 alone' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Bergen/NO Complete, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Bergen/NO Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(47(?:0[235-9]\d{3}|[2-9]\d{7})))$' -Translation '+$1$2' -Priority 2 -Description 'Numbers with + and country code, or with country code 47 alone' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Bergen/NO Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Bergen/NO International' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Bergen/NO International: ^00([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Bergen' -Name 'NO International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 3 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Bergen/NO International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^00([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (3 -ne $found[0].Priority) -or ('International prefix and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Bergen/NO International, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Bergen/NO International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 3 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Bergen/NO International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Bergen/NO National' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Bergen/NO National: ^(0[235-9]\d{3}|[2-9]\d{7})$ becomes +47$1'
            New-CsVoiceNormalizationRule -Parent 'site:Bergen' -Name 'NO National' -Pattern '^(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '+47$1' -Priority 4 -Description 'National numbers' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Bergen/NO National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(0[235-9]\d{3}|[2-9]\d{7})$' -cne $found[0].Pattern) -or ('+47$1' -cne $found[0].Translation) -or (4 -ne $found[0].Priority) -or ('National numbers' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Bergen/NO National, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Bergen/NO National' -Pattern '^(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '+47$1' -Priority 4 -Description 'National numbers' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Bergen/NO National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $owner = @($allDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (@('NO Service', 'NO Extensions', 'NO Complete', 'NO International', 'NO National') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing normalization rule site:Bergen/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Bergen/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Bergen/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'dial plan site:Bergen would get 5 rules of kind normalization rule'
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-Emergency') {
        Write-Host -Object 'Creating usage Bergen-Emergency'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Emergency')) {
                throw 'The usage Bergen-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-Internal') {
        Write-Host -Object 'Creating usage Bergen-Internal'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Internal')) {
                throw 'The usage Bergen-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-TollFree') {
        Write-Host -Object 'Creating usage Bergen-TollFree'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-TollFree')) {
                throw 'The usage Bergen-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-National') {
        Write-Host -Object 'Creating usage Bergen-National'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-National')) {
                throw 'The usage Bergen-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-Mobile') {
        Write-Host -Object 'Creating usage Bergen-Mobile'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Mobile')) {
                throw 'The usage Bergen-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-SharedCost') {
        Write-Host -Object 'Creating usage Bergen-SharedCost'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-SharedCost')) {
                throw 'The usage Bergen-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-International') {
        Write-Host -Object 'Creating usage Bergen-International'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Bergen-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-International')) {
                throw 'The usage Bergen-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Trunk PstnGateway:sbc1.bergen.contoso.com: what becomes of numbers on the way out
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating trunk configuration PstnGateway:sbc1.bergen.contoso.com'
        New-CsTrunkConfiguration -Identity 'PstnGateway:sbc1.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'trunk configuration PstnGateway:sbc1.bergen.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ($false -ne $found[0].RemovePlusFromUri) {
        Write-Host -Object (@('Changing trunk configuration PstnGateway:sbc1.bergen.contoso.com, which was:', ' RemovePlusFromUri ', (@($found[0].RemovePlusFromUri | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTrunkConfiguration -Identity 'PstnGateway:sbc1.bergen.contoso.com' -RemovePlusFromUri $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'trunk configuration PstnGateway:sbc1.bergen.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 national' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 national: ^\+47(0[235-9]\d{3}|[2-9]\d{7})$ becomes $1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:sbc1.bergen.contoso.com' -Name 'Bergen gw1 national' -Pattern '^\+47(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '$1' -Priority 0 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 national'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+47(0[235-9]\d{3}|[2-9]\d{7})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 national, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 national' -Pattern '^\+47(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '$1' -Priority 0 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 national'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 abroad' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 abroad: ^\+(\d+)$ becomes 00$1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:sbc1.bergen.contoso.com' -Name 'Bergen gw1 abroad' -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 abroad'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('00$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Country code behind 00' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 abroad, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 abroad' -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:sbc1.bergen.contoso.com/Bergen gw1 abroad'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@('Bergen gw1 national', 'Bergen gw1 abroad') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:sbc1.bergen.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:sbc1.bergen.contoso.com would get 2 rules of kind outbound translation rule'
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@() -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound calling number rule PstnGateway:sbc1.bergen.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundCallingNumberTranslationRule -Identity (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound calling number rule ', (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:sbc1.bergen.contoso.com would get 0 rules of kind outbound calling number rule'
    }

    # Route Bergen-Emergency
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Emergency'
        New-CsVoiceRoute -Identity 'Bergen-Emergency' -NumberPattern '^(?:11[023])$' -PstnUsages @{add='Bergen-Emergency'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'Emergency calls from Bergen' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:11[023])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-Emergency' -NumberPattern '^(?:11[023])$' -PstnUsages @{replace='Bergen-Emergency'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'Emergency calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Internal'
        New-CsVoiceRoute -Identity 'Bergen-Internal' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -PstnUsages @{add='Bergen-Internal'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'Internal calls from Bergen' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:475512[34]\d{3}|4755123000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-Internal' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -PstnUsages @{replace='Bergen-Internal'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'Internal calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree
    $found = @($allVoiceRoute | Where-Object { 'Bergen-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-TollFree'
        New-CsVoiceRoute -Identity 'Bergen-TollFree' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|(?:11\d{4}))$' -PstnUsages @{add='Bergen-TollFree'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'TollFree calls from Bergen' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:4780\d{6}|800\d{3,12})|(?:11\d{4}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-TollFree' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|(?:11\d{4}))$' -PstnUsages @{replace='Bergen-TollFree'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'TollFree calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National
    $found = @($allVoiceRoute | Where-Object { 'Bergen-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-National'
        New-CsVoiceRoute -Identity 'Bergen-National' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -PstnUsages @{add='Bergen-National'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'National calls from Bergen' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('National calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-National' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -PstnUsages @{replace='Bergen-National'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'National calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Mobile'
        New-CsVoiceRoute -Identity 'Bergen-Mobile' -NumberPattern '^\+(?:47[49]\d{7})$' -PstnUsages @{add='Bergen-Mobile'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'Mobile calls from Bergen' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47[49]\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-Mobile' -NumberPattern '^\+(?:47[49]\d{7})$' -PstnUsages @{replace='Bergen-Mobile'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'Mobile calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost
    $found = @($allVoiceRoute | Where-Object { 'Bergen-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-SharedCost'
        New-CsVoiceRoute -Identity 'Bergen-SharedCost' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -PstnUsages @{add='Bergen-SharedCost'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'SharedCost calls from Bergen' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -PstnUsages @{replace='Bergen-SharedCost'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'SharedCost calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International
    $found = @($allVoiceRoute | Where-Object { 'Bergen-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-International'
        New-CsVoiceRoute -Identity 'Bergen-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Bergen-International'} -PstnGatewayList @{add='PstnGateway:sbc1.bergen.contoso.com'} -Description 'International calls from Bergen' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('International calls from Bergen' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Bergen-International'} -PstnGatewayList @{replace='PstnGateway:sbc1.bergen.contoso.com'} -Description 'International calls from Bergen' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Emergency-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Emergency-Backup'
        New-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -NumberPattern '^(?:11[023])$' -PstnUsages @{add='Bergen-Emergency'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'Emergency calls from Bergen, when no primary gateway takes them' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:11[023])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -NumberPattern '^(?:11[023])$' -PstnUsages @{replace='Bergen-Emergency'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'Emergency calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Internal-Backup'
        New-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -PstnUsages @{add='Bergen-Internal'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'Internal calls from Bergen, when no primary gateway takes them' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:475512[34]\d{3}|4755123000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -PstnUsages @{replace='Bergen-Internal'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'Internal calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-TollFree-Backup'
        New-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|(?:11\d{4}))$' -PstnUsages @{add='Bergen-TollFree'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'TollFree calls from Bergen, when no primary gateway takes them' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:4780\d{6}|800\d{3,12})|(?:11\d{4}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|(?:11\d{4}))$' -PstnUsages @{replace='Bergen-TollFree'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'TollFree calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-National-Backup'
        New-CsVoiceRoute -Identity 'Bergen-National-Backup' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -PstnUsages @{add='Bergen-National'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'National calls from Bergen, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('National calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -PstnUsages @{replace='Bergen-National'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'National calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Mobile-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Mobile-Backup'
        New-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -NumberPattern '^\+(?:47[49]\d{7})$' -PstnUsages @{add='Bergen-Mobile'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'Mobile calls from Bergen, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47[49]\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-Mobile-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -NumberPattern '^\+(?:47[49]\d{7})$' -PstnUsages @{replace='Bergen-Mobile'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'Mobile calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-SharedCost-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-SharedCost-Backup'
        New-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -PstnUsages @{add='Bergen-SharedCost'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'SharedCost calls from Bergen, when no primary gateway takes them' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-SharedCost-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -PstnUsages @{replace='Bergen-SharedCost'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'SharedCost calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International-Backup
    $found = @($allVoiceRoute | Where-Object { 'Bergen-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-International-Backup'
        New-CsVoiceRoute -Identity 'Bergen-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Bergen-International'} -PstnGatewayList @{add='PstnGateway:sbc2.bergen.contoso.com'} -Description 'International calls from Bergen, when no primary gateway takes them' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Bergen-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('International calls from Bergen, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Bergen-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Bergen-International'} -PstnGatewayList @{replace='PstnGateway:sbc2.bergen.contoso.com'} -Description 'International calls from Bergen, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International', 'Bergen-Emergency-Backup', 'Bergen-Internal-Backup', 'Bergen-TollFree-Backup', 'Bergen-National-Backup', 'Bergen-Mobile-Backup', 'Bergen-SharedCost-Backup', 'Bergen-International-Backup')) {
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsVoiceRoute -Identity 'Bergen-Emergency' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-Internal' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-TollFree' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-National' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-Mobile' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-International' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Voice policy Bergen-Internal
    $found = @($allVoicePolicy | Where-Object { ('Bergen-Internal' -eq $_.Identity) -or ('Tag:Bergen-Internal' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Bergen-Internal'
        New-CsVoicePolicy -Identity 'Bergen-Internal' -PstnUsages @{add=@('Bergen-Emergency', 'Bergen-Internal')} -Description 'Phones in corridors and lifts' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Bergen-Internal'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Bergen-Emergency', 'Bergen-Internal') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Phones in corridors and lifts' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Bergen-Internal, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Bergen-Internal' -PstnUsages @{replace=@('Bergen-Emergency', 'Bergen-Internal')} -Description 'Phones in corridors and lifts' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Bergen-Internal'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Global
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Global'
        New-CsVoicePolicy -Identity 'Global' -PstnUsages @{add=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost')} -Description 'Everybody' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Everybody' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Global, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost')} -Description 'Everybody' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Bergen-International
    $found = @($allVoicePolicy | Where-Object { ('Bergen-International' -eq $_.Identity) -or ('Tag:Bergen-International' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Bergen-International'
        New-CsVoicePolicy -Identity 'Bergen-International' -PstnUsages @{add=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International')} -Description 'Sales and support' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Bergen-International'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Sales and support' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Bergen-International, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Bergen-International' -PstnUsages @{replace=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International')} -Description 'Sales and support' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Bergen-International'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Test call Bergen_Internal_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internal_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internal_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Bergen-Emergency' -ExpectedUsage 'Bergen-Emergency' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internal_Emergency'
    }
    elseif (('110' -ne $found[0].DialedNumber) -or ('110' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Emergency' -ne $found[0].ExpectedRoute) -or ('Bergen-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-Internal' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-Internal' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internal_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Bergen-Emergency' -ExpectedUsage 'Bergen-Emergency' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internal_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internal_Emergency: 110 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internal_Emergency did not succeed: 110 should become 110 and take Bergen-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internal_Emergency is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internal_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internal_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internal_Internal'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -DialedNumber '3000' -ExpectedTranslatedNumber '+4755123000' -ExpectedRoute 'Bergen-Internal' -ExpectedUsage 'Bergen-Internal' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internal_Internal'
    }
    elseif (('3000' -ne $found[0].DialedNumber) -or ('+4755123000' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Internal' -ne $found[0].ExpectedRoute) -or ('Bergen-Internal' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-Internal' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-Internal' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internal_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -DialedNumber '3000' -ExpectedTranslatedNumber '+4755123000' -ExpectedRoute 'Bergen-Internal' -ExpectedUsage 'Bergen-Internal' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internal_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internal_Internal: 3000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internal_Internal did not succeed: 3000 should become +4755123000 and take Bergen-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internal_Internal is left out: -WhatIf was given.'
    }

    # Test call Bergen_National_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_National_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_National_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Bergen-Emergency' -ExpectedUsage 'Bergen-Emergency' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_National_Emergency'
    }
    elseif (('110' -ne $found[0].DialedNumber) -or ('110' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Emergency' -ne $found[0].ExpectedRoute) -or ('Bergen-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_National_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Bergen-Emergency' -ExpectedUsage 'Bergen-Emergency' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_National_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_National_Emergency: 110 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_National_Emergency did not succeed: 110 should become 110 and take Bergen-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_National_Emergency is left out: -WhatIf was given.'
    }

    # Test call Bergen_National_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_National_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_National_Internal'
        New-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -DialedNumber '3000' -ExpectedTranslatedNumber '+4755123000' -ExpectedRoute 'Bergen-Internal' -ExpectedUsage 'Bergen-Internal' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_National_Internal'
    }
    elseif (('3000' -ne $found[0].DialedNumber) -or ('+4755123000' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Internal' -ne $found[0].ExpectedRoute) -or ('Bergen-Internal' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_National_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -DialedNumber '3000' -ExpectedTranslatedNumber '+4755123000' -ExpectedRoute 'Bergen-Internal' -ExpectedUsage 'Bergen-Internal' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_National_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_National_Internal: 3000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_National_Internal did not succeed: 3000 should become +4755123000 and take Bergen-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_National_Internal is left out: -WhatIf was given.'
    }

    # Test call Bergen_National_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_National_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_National_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -DialedNumber '80012345' -ExpectedTranslatedNumber '+4780012345' -ExpectedRoute 'Bergen-TollFree' -ExpectedUsage 'Bergen-TollFree' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_National_TollFree'
    }
    elseif (('80012345' -ne $found[0].DialedNumber) -or ('+4780012345' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-TollFree' -ne $found[0].ExpectedRoute) -or ('Bergen-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_National_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -DialedNumber '80012345' -ExpectedTranslatedNumber '+4780012345' -ExpectedRoute 'Bergen-TollFree' -ExpectedUsage 'Bergen-TollFree' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_National_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_National_TollFree: 80012345 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_National_TollFree did not succeed: 80012345 should become +4780012345 and take Bergen-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_National_TollFree is left out: -WhatIf was given.'
    }

    # Test call Bergen_National_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_National_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_National_National'
        New-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -DialedNumber '21234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Bergen-National' -ExpectedUsage 'Bergen-National' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_National_National'
    }
    elseif (('21234567' -ne $found[0].DialedNumber) -or ('+4721234567' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-National' -ne $found[0].ExpectedRoute) -or ('Bergen-National' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_National_National'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -DialedNumber '21234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Bergen-National' -ExpectedUsage 'Bergen-National' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_National_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_National_National: 21234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_National_National did not succeed: 21234567 should become +4721234567 and take Bergen-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_National_National is left out: -WhatIf was given.'
    }

    # Test call Bergen_National_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_National_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_National_Mobile'
        New-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -DialedNumber '40612345' -ExpectedTranslatedNumber '+4740612345' -ExpectedRoute 'Bergen-Mobile' -ExpectedUsage 'Bergen-Mobile' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_National_Mobile'
    }
    elseif (('40612345' -ne $found[0].DialedNumber) -or ('+4740612345' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Mobile' -ne $found[0].ExpectedRoute) -or ('Bergen-Mobile' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_National_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -DialedNumber '40612345' -ExpectedTranslatedNumber '+4740612345' -ExpectedRoute 'Bergen-Mobile' -ExpectedUsage 'Bergen-Mobile' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_National_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_National_Mobile: 40612345 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_National_Mobile did not succeed: 40612345 should become +4740612345 and take Bergen-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_National_Mobile is left out: -WhatIf was given.'
    }

    # Test call Bergen_National_SharedCost
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_National_SharedCost' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_National_SharedCost'
        New-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -DialedNumber '81021234' -ExpectedTranslatedNumber '+4781021234' -ExpectedRoute 'Bergen-SharedCost' -ExpectedUsage 'Bergen-SharedCost' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_National_SharedCost'
    }
    elseif (('81021234' -ne $found[0].DialedNumber) -or ('+4781021234' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-SharedCost' -ne $found[0].ExpectedRoute) -or ('Bergen-SharedCost' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_National_SharedCost'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -DialedNumber '81021234' -ExpectedTranslatedNumber '+4781021234' -ExpectedRoute 'Bergen-SharedCost' -ExpectedUsage 'Bergen-SharedCost' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_National_SharedCost'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_National_SharedCost: 81021234 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_National_SharedCost did not succeed: 81021234 should become +4781021234 and take Bergen-SharedCost.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_National_SharedCost is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Bergen-Emergency' -ExpectedUsage 'Bergen-Emergency' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_Emergency'
    }
    elseif (('110' -ne $found[0].DialedNumber) -or ('110' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Emergency' -ne $found[0].ExpectedRoute) -or ('Bergen-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -DialedNumber '110' -ExpectedTranslatedNumber '110' -ExpectedRoute 'Bergen-Emergency' -ExpectedUsage 'Bergen-Emergency' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_Emergency: 110 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_Emergency did not succeed: 110 should become 110 and take Bergen-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_Emergency is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_Internal'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -DialedNumber '3000' -ExpectedTranslatedNumber '+4755123000' -ExpectedRoute 'Bergen-Internal' -ExpectedUsage 'Bergen-Internal' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_Internal'
    }
    elseif (('3000' -ne $found[0].DialedNumber) -or ('+4755123000' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Internal' -ne $found[0].ExpectedRoute) -or ('Bergen-Internal' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -DialedNumber '3000' -ExpectedTranslatedNumber '+4755123000' -ExpectedRoute 'Bergen-Internal' -ExpectedUsage 'Bergen-Internal' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_Internal: 3000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_Internal did not succeed: 3000 should become +4755123000 and take Bergen-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_Internal is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -DialedNumber '80012345' -ExpectedTranslatedNumber '+4780012345' -ExpectedRoute 'Bergen-TollFree' -ExpectedUsage 'Bergen-TollFree' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_TollFree'
    }
    elseif (('80012345' -ne $found[0].DialedNumber) -or ('+4780012345' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-TollFree' -ne $found[0].ExpectedRoute) -or ('Bergen-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -DialedNumber '80012345' -ExpectedTranslatedNumber '+4780012345' -ExpectedRoute 'Bergen-TollFree' -ExpectedUsage 'Bergen-TollFree' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_TollFree: 80012345 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_TollFree did not succeed: 80012345 should become +4780012345 and take Bergen-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_TollFree is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_National'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -DialedNumber '21234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Bergen-National' -ExpectedUsage 'Bergen-National' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_National'
    }
    elseif (('21234567' -ne $found[0].DialedNumber) -or ('+4721234567' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-National' -ne $found[0].ExpectedRoute) -or ('Bergen-National' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_National'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -DialedNumber '21234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Bergen-National' -ExpectedUsage 'Bergen-National' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_National: 21234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_National did not succeed: 21234567 should become +4721234567 and take Bergen-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_National is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_Mobile'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -DialedNumber '40612345' -ExpectedTranslatedNumber '+4740612345' -ExpectedRoute 'Bergen-Mobile' -ExpectedUsage 'Bergen-Mobile' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_Mobile'
    }
    elseif (('40612345' -ne $found[0].DialedNumber) -or ('+4740612345' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-Mobile' -ne $found[0].ExpectedRoute) -or ('Bergen-Mobile' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -DialedNumber '40612345' -ExpectedTranslatedNumber '+4740612345' -ExpectedRoute 'Bergen-Mobile' -ExpectedUsage 'Bergen-Mobile' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_Mobile: 40612345 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_Mobile did not succeed: 40612345 should become +4740612345 and take Bergen-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_Mobile is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_SharedCost
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_SharedCost' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_SharedCost'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -DialedNumber '81021234' -ExpectedTranslatedNumber '+4781021234' -ExpectedRoute 'Bergen-SharedCost' -ExpectedUsage 'Bergen-SharedCost' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_SharedCost'
    }
    elseif (('81021234' -ne $found[0].DialedNumber) -or ('+4781021234' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-SharedCost' -ne $found[0].ExpectedRoute) -or ('Bergen-SharedCost' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_SharedCost'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -DialedNumber '81021234' -ExpectedTranslatedNumber '+4781021234' -ExpectedRoute 'Bergen-SharedCost' -ExpectedUsage 'Bergen-SharedCost' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_SharedCost'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_SharedCost: 81021234 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_SharedCost did not succeed: 81021234 should become +4781021234 and take Bergen-SharedCost.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_SharedCost is left out: -WhatIf was given.'
    }

    # Test call Bergen_Internat_International
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Bergen_Internat_International' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Bergen_Internat_International'
        New-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -DialedNumber '00442079460000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'Bergen-International' -ExpectedUsage 'Bergen-International' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Bergen_Internat_International'
    }
    elseif (('00442079460000' -ne $found[0].DialedNumber) -or ('+442079460000' -ne $found[0].ExpectedTranslatedNumber) -or ('Bergen-International' -ne $found[0].ExpectedRoute) -or ('Bergen-International' -ne $found[0].ExpectedUsage) -or (('site:Bergen' -ne $found[0].TargetDialplan) -and ('Tag:site:Bergen' -ne $found[0].TargetDialplan)) -or (('Bergen-International' -ne $found[0].TargetVoicePolicy) -and ('Tag:Bergen-International' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Bergen_Internat_International'
        Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -DialedNumber '00442079460000' -ExpectedTranslatedNumber '+442079460000' -ExpectedRoute 'Bergen-International' -ExpectedUsage 'Bergen-International' -TargetDialplan 'site:Bergen' -TargetVoicePolicy 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Bergen_Internat_International'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Bergen_Internat_International: 00442079460000 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Bergen_Internat_International did not succeed: 00442079460000 should become +442079460000 and take Bergen-International.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Bergen_Internat_International is left out: -WhatIf was given.'
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site norway is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site norway was in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
